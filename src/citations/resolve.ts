import type { CitationContext } from './context.ts';
import type { Evidence, Flag } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Registry, RegistryDocument } from './registry.ts';
import { weigh } from './weigh.ts';

/** What a mention means: one document, several that it may mean with the evidence for each, or none of the library. */
export type Resolution =
  | { kind: 'one'; id: string; flags: Flag[] }
  | { kind: 'several'; ids: string[]; evidence: Evidence[] }
  | { kind: 'not-held' };

/** Below this a document contradicts the mention too much to be meant. */
const CONTRADICTED = -4;
/** How far ahead of the next document the best one must be for a certain answer. */
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
    .map((holder) => weigh(mention, holder, registry.vocabulary, context))
    .filter((found) => found.possible && found.score > CONTRADICTED);
  favourRelated(evidence, mention, context);
  evidence.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, next] = evidence;
  if (best === undefined) return { kind: 'not-held' };
  const isOnly =
    next === undefined &&
    best.identified &&
    ((best.nicknamed && best.placeKnown) || best.id === context.self);
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY);
  if ((best.sufficient || isOnly) && lead >= CERTAIN_LEAD) {
    return { kind: 'one', id: best.id, flags: best.flags };
  }
  return { kind: 'several', ids: evidence.map(({ id }) => id), evidence };
}

/**
 * An entry tied to one of the holders means that one, unless it bears the number itself or the clause speaks of clashing
 * numbers: then it may be distinguishing the others.
 */
function favourRelated(
  evidence: readonly Evidence[],
  mention: Mention,
  { self, related = [] }: CitationContext,
): void {
  const [only, ...others] = evidence.filter(({ id }) => related.includes(id));
  if (only === undefined || others.length > 0 || comparesNumbers(mention)) return;
  if (evidence.some(({ id }) => id === self)) return;
  // A title that is another document's outweighs the tie.
  if (mention.name === null && only.score < -1) return;
  only.score += 3;
  only.sufficient = true;
  only.reasons.push('có quan hệ với mục đang viện dẫn');
}

/** "trùng số với …", "bốn nghị quyết cùng số …", "số … có ở nhiều khóa" */
const comparesNumbers = ({ clause }: Mention) =>
  /(?:trùng|cùng) số|ở nhiều (?:khóa|năm|nơi|tỉnh)/i.test(clause);

/**
 * Resolves the mentions of one text together: a later short form means what the full form before it meant, and a back
 * reference the document whose page it stands on or else the last one of its type.
 */
export function resolveAll(
  mentions: readonly Mention[],
  registry: Registry,
  context: CitationContext = {},
): Resolution[] {
  const resolutions = mentions.map((mention) => resolve(mention, registry, context));
  const known = new Set([
    ...(context.known ?? []),
    ...resolutions.flatMap((resolution) => (resolution.kind === 'one' ? [resolution.id] : [])),
  ]);
  let last: { type: string | null; resolution: Resolution }[] = [];
  for (const [index, mention] of mentions.entries()) {
    const resolution = resolutions[index] as Resolution;
    if (mention.kind === 'back') {
      resolutions[index] = antecedent(mention, last, registry, context);
      continue;
    }
    const candidates = resolution.kind === 'several' ? resolution.ids : [];
    const [id, ...others] = candidates.filter((candidate) => known.has(candidate));
    // The entry that bears the number may be distinguishing other holders from itself.
    const isSelf = candidates.includes(context.self ?? '');
    if (id !== undefined && others.length === 0 && !isSelf && !comparesNumbers(mention)) {
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
  // The page of a document says "văn bản này" of itself, whatever it named a moment ago: all five
  // such places of the library meant the page.
  const self = registry.documents.find(({ id }) => id === context.self);
  if (self !== undefined && isOf(self, mention.type))
    return { kind: 'one', id: self.id, flags: [] };
  const before = last.find(({ type }) => mention.type === null || type === mention.type);
  return before?.resolution ?? { kind: 'not-held' };
}

const isOf = (document: RegistryDocument, type: string | null) =>
  type === null || document.type === type;
