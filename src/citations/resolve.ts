import type { CitationContext } from './context.ts';
import type { Mention } from './mention.ts';
import type { Registry } from './registry.ts';
import type { Evidence, Flag } from './rules/evidence.ts';
import { weigh } from './rules/weigh.ts';

/** What a mention means: one document, several that it may mean, or none of the library; with the evidence for each. */
export type Resolution =
  | { kind: 'one'; id: string; flags: Flag[]; reasons: string[]; evidence: Evidence[] }
  | { kind: 'several'; ids: string[]; evidence: Evidence[] }
  | { kind: 'not-held'; evidence?: Evidence[] };

/** Below this a document fits the mention too badly to be meant. */
const CONTRADICTED = -4;
/** How far ahead of the next document the best one must be for a certain answer. */
const CERTAIN_LEAD = 3;

/** Finds the document a mention means. Never guesses: what is not certain comes back as several. */
export function resolve(
  mention: Mention,
  registry: Registry,
  context: CitationContext = {},
): Resolution {
  if (mention.kind === 'back') return { kind: 'not-held', evidence: [] };
  const holders = registry.holders(mention);
  const evidence = holders.map((holder) =>
    weigh(mention, holder, holders, registry.vocabulary, context),
  );
  return decide(evidence, mention, context);
}

/** Decides on the evidence for all documents whose number or name a mention fits. */
export function decide(
  all: readonly Evidence[],
  mention: Mention,
  context: CitationContext,
): Resolution {
  const evidence = all.filter(({ against, score }) => against.length === 0 && score > CONTRADICTED);
  favourRelated(evidence, mention, context);
  evidence.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, ...others] = evidence;
  if (best === undefined) return { kind: 'not-held', evidence: [...all] };
  // A nickname is one document's; that some province may have such a number takes nothing from it.
  const next = others.find(({ placeKnown }) => placeKnown || !best.nicknamed);
  const isOnly =
    next === undefined &&
    best.identified &&
    ((best.nicknamed && best.placeKnown) || best.id === context.self);
  const lead = best.score - (next?.score ?? Number.NEGATIVE_INFINITY);
  if ((best.sufficient || isOnly) && lead >= CERTAIN_LEAD) {
    return { kind: 'one', id: best.id, flags: best.flags, reasons: best.reasons, evidence };
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
  favour(only, 'related', 'có quan hệ với mục đang viện dẫn');
}

/** Adds what stands outside the mention itself. */
export function favour(evidence: Evidence, rule: string, reason: string): void {
  evidence.score += 3;
  evidence.sufficient = true;
  evidence.reasons.push(reason);
  evidence.findings.push({ rule, score: 3, reason });
}

/** "trùng số với …", "bốn nghị quyết cùng số …", "số … có ở nhiều khóa", "tra số …": the number is spoken of, not a document. */
export const comparesNumbers = ({ clause }: Mention): boolean =>
  /(?:trùng|cùng) số|tra số|ở nhiều (?:khóa|năm|nơi|tỉnh)/i.test(clause);
