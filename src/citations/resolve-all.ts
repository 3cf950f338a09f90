import type { CitationContext } from './context.ts';
import type { Mention } from './mention.ts';
import type { Registry, RegistryDocument } from './registry.ts';
import { comparesNumbers, decide, favour, type Resolution, resolve } from './resolve.ts';

/** How many mentions back a reference such as "Nghị quyết này" may reach. */
const REACH = 8;

/**
 * Resolves the mentions of one text together: a later short form means what a fuller one before it meant, and a back
 * reference the document whose page it stands on or else the last one of its type. An earlier mention never learns from a
 * later one, and none against what it says itself.
 */
export function resolveAll(
  mentions: readonly Mention[],
  registry: Registry,
  context: CitationContext = {},
): Resolution[] {
  const memory = new Set(context.known ?? []);
  const resolutions: Resolution[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind === 'back') {
      const last = resolutions
        .map((resolution, at) => ({ type: mentions[at]?.type ?? null, resolution, at }))
        .filter(({ at }) => mentions[at]?.kind !== 'back')
        .slice(-REACH)
        .toReversed();
      resolutions.push(antecedent(mention, last, registry, context));
      continue;
    }
    const resolution = remember(resolve(mention, registry, context), mention, memory, context);
    if (resolution.kind === 'one') memory.add(resolution.id);
    resolutions[index] = resolution;
  }
  return resolutions;
}

/** Several may be meant: the only one that was cited before, unless the mention itself speaks for another. */
function remember(
  resolution: Resolution,
  mention: Mention,
  memory: ReadonlySet<string>,
  context: CitationContext,
): Resolution {
  if (resolution.kind !== 'several' || comparesNumbers(mention)) return resolution;
  const [found, ...others] = resolution.evidence.filter(({ id }) => memory.has(id));
  // The entry that bears the number may be distinguishing other holders from itself.
  if (found === undefined || others.length > 0 || resolution.ids.includes(context.self ?? ''))
    return resolution;
  if (found.score < -1) return resolution;
  favour(found, 'memory', 'đã được viện dẫn đầy đủ ở trên');
  return decide(resolution.evidence, mention, { ...context, related: [] });
}

function antecedent(
  mention: Mention,
  last: readonly { type: string | null; resolution: Resolution }[],
  registry: Registry,
  context: CitationContext,
): Resolution {
  // The page of a document says "văn bản này" of itself, whatever it named a moment ago: all five
  // such places of the library meant the page.
  const self = context.self === undefined ? undefined : registry.byId(context.self);
  if (self !== undefined && isOf(self, mention.type))
    return { kind: 'one', id: self.id, flags: [], reasons: [], evidence: [] };
  const before = last.find(({ type }) => mention.type === null || type === mention.type);
  return before?.resolution ?? { kind: 'not-held', evidence: [] };
}

const isOf = (document: RegistryDocument, type: string | null) =>
  type === null || document.type === type;
