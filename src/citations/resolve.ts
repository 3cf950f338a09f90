import { type Evidence, type Flag, weigh } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Registry, RegistryDocument } from './registry.ts';

/** Where and when the citing text was written. */
export interface CitationContext {
  /** Date of the citing text; what was issued later cannot be meant. */
  date?: string | undefined;
  /** Province of the citing unit, by id or name. */
  place?: string | undefined;
  /** Entry the text belongs to. */
  self?: string | undefined;
}

/** What a mention means: one document, several that it may mean with the evidence for each, or none of the library. */
export type Resolution =
  | { kind: 'one'; id: string; flags: Flag[] }
  | { kind: 'several'; ids: string[]; evidence: Evidence[] }
  | { kind: 'not-held' };

/** Below this a document contradicts the mention too much to be meant. */
const CONTRADICTED = -2;
/** Lead over the next document that makes an answer certain. */
const CERTAIN_LEAD = 3;

/** Finds the document a mention means. Never guesses: what is not certain comes back as several. */
export function resolve(
  mention: Mention,
  registry: Registry,
  context: CitationContext = {},
): Resolution {
  if (mention.kind === 'back') return { kind: 'not-held' };
  const evidence = registry
    .holders(mention)
    .map((document) => weigh(mention, document, registry.vocabulary, context))
    .filter((found) => found.possible && found.score > CONTRADICTED)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, next] = evidence;
  if (best === undefined) return { kind: 'not-held' };
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY);
  if (best.sufficient && lead >= CERTAIN_LEAD) {
    return { kind: 'one', id: best.id, flags: best.flags };
  }
  return { kind: 'several', ids: evidence.map(({ id }) => id), evidence };
}

/**
 * Resolves the mentions of one text together: a later short form means what the full form before it meant, and a back
 * reference the last document of its type.
 */
export function resolveAll(
  mentions: readonly Mention[],
  registry: Registry,
  context: CitationContext = {},
): Resolution[] {
  const resolutions = mentions.map((mention) => resolve(mention, registry, context));
  const known = new Map<string, Set<string>>();
  for (const [index, mention] of mentions.entries()) {
    const resolution = resolutions[index];
    if (resolution?.kind !== 'one' || mention.number === null) continue;
    const ids = known.get(mention.number) ?? new Set();
    known.set(mention.number, ids.add(resolution.id));
  }
  let last: { type: string | null; resolution: Resolution }[] = [];
  for (const [index, mention] of mentions.entries()) {
    const resolution = resolutions[index] as Resolution;
    if (mention.kind === 'back') {
      resolutions[index] = antecedent(mention, last, registry, context);
      continue;
    }
    const ids = mention.number === null ? undefined : known.get(mention.number);
    const [id] = ids ?? [];
    if (resolution.kind === 'several' && ids?.size === 1 && id && resolution.ids.includes(id)) {
      resolutions[index] = { kind: 'one', id, flags: [] };
    }
    last = [{ type: mention.type, resolution: resolutions[index] as Resolution }, ...last].slice(
      0,
      8,
    );
  }
  return resolutions;
}

function antecedent(
  mention: Mention,
  last: readonly { type: string | null; resolution: Resolution }[],
  registry: Registry,
  context: CitationContext,
): Resolution {
  const before = last.find(({ type }) => mention.type === null || type === mention.type);
  if (before !== undefined) return before.resolution;
  const self = registry.documents.find(({ id }) => id === context.self);
  return self !== undefined && isOf(self, mention.type)
    ? { kind: 'one', id: self.id, flags: [] }
    : { kind: 'not-held' };
}

const isOf = (document: RegistryDocument, type: string | null) =>
  type === null || document.type === type;
