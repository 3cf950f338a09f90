import { type FoldedWord, wordsWithPlaces } from '../vietnamese/index.ts';

/** How the title in a draft stands to the official one. */
export interface TitleReading {
  /** Whether they are the same words, as far as the draft goes. */
  agrees: boolean;
  /** What the draft has of it, as written. */
  stated: string;
  /** Where that ends in the draft. */
  end: number;
}

/** Words that join number and title and belong to neither: "về việc ban hành Quy chế …" is "về Quy chế …". */
const JOINING = /^(?:ve|viec|ve viec|v v|ban hanh|kem theo|quy dinh)$/;
/** Fewer words are a hint at the subject, not a title. */
const FEWEST_WORDS = 6;
/** Below this share of common words the draft speaks of something else. */
const LEAST_COMMON = 0.4;
/** How far behind the official length a misquoted title is looked for. */
const SLACK = 12;

/**
 * Compares the title that begins at `start` of a draft with the official one. Case, punctuation and a
 * missing tail make no difference; words left out, added or changed do. Undefined where the draft
 * does not quote the title at all.
 */
export function readDraftTitle(
  draft: string,
  start: number,
  whole: number,
  official: string,
): TitleReading | undefined {
  const held = withoutJoining(wordsWithPlaces(official)).map(({ folded }) => folded);
  const until = Math.max(whole, Math.min(draft.length, start + official.length + 80));
  const stated = withoutJoining(
    wordsWithPlaces(draft.slice(start, until)).map((word) => ({ ...word, end: start + word.end })),
  );
  if (held.length === 0 || stated.length === 0) return undefined;
  const same = commonPrefix(stated, held);
  // All of it, or all that the draft has before its clause ends.
  if (same === held.length) return reading(draft, start, stated[same - 1], true);
  const inClause = stated.filter(({ end }) => end <= whole).length;
  if (same >= inClause && same > 0) return reading(draft, start, stated[same - 1], true);
  const window = stated.slice(0, held.length + SLACK);
  const { length, last } = common(window, held);
  if (last < 0 || held.length < FEWEST_WORDS || inClause < FEWEST_WORDS) return undefined;
  const compared = Math.max(held.length, Math.min(inClause, last + 1));
  if (length / compared < LEAST_COMMON) return undefined;
  const end = Math.max(last, Math.min(inClause, held.length + SLACK) - 1);
  return reading(draft, start, stated[end], false);
}

function reading(
  draft: string,
  start: number,
  last: FoldedWord | undefined,
  agrees: boolean,
): TitleReading {
  const end = last?.end ?? start;
  return { agrees, stated: draft.slice(start, end).replace(/\s+/g, ' '), end };
}

function withoutJoining(words: readonly FoldedWord[]): FoldedWord[] {
  let from = 0;
  for (const size of [2, 1, 2, 1, 2]) {
    const head = words
      .slice(from, from + size)
      .map(({ folded }) => folded)
      .join(' ');
    if (JOINING.test(head)) from += size;
  }
  return words.slice(from);
}

function commonPrefix(stated: readonly FoldedWord[], held: readonly string[]): number {
  let same = 0;
  while (same < held.length && stated[same]?.folded === held[same]) same += 1;
  return same;
}

/** Longest common subsequence: its length, and the position in `stated` of its last word. */
function common(
  stated: readonly FoldedWord[],
  held: readonly string[],
): { length: number; last: number } {
  let row = new Array<number>(held.length + 1).fill(0);
  let last = -1;
  let best = 0;
  for (const [index, { folded }] of stated.entries()) {
    const next = [0];
    for (const [at, word] of held.entries()) {
      next.push(word === folded ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    const reached = next[held.length] ?? 0;
    if (reached > best) [best, last] = [reached, index];
    row = next;
  }
  return { length: best, last };
}
