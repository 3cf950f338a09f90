import {
  distinguishes,
  spelledOut,
  type TitleWord,
  titleWords,
  withoutJoining,
} from './title-words.ts';

/** How the title in a draft stands to the official one. */
export interface TitleReading {
  /** Whether they are the same words, as far as the draft goes. */
  agrees: boolean;
  /** What the draft has of it, as written. */
  stated: string;
  /** Where that ends in the draft. */
  end: number;
  /** Whether hardly a word is the same: the title of something else. */
  isOther: boolean;
  /** Words that only the library has, and words that only the draft has, as written. */
  lacking: string[];
  added: string[];
}

/** Fewer words are a hint at the subject, not a title. */
const FEWEST_WORDS = 6;
/** So many words from the start show that the title is meant, and only cut short. */
const ENOUGH_WORDS = 4;
/** Below this share of words that distinguish the draft speaks of something else. */
const LEAST_COMMON = 0.4;
/** From this share on it is the title with words left out, not a hint at it. */
const MOST_OF_IT = 0.75;
/** How far behind the official length a misquoted title is looked for. */
const SLACK = 12;
const SENTENCE_END = /\.(?=\s+\p{Lu}|\s*$)|\n(?!\s*\p{Ll})/u;

/**
 * Compares the title that begins at `start` of a draft with the official one. Case, punctuation, a
 * missing tail, and abbreviations make no difference, nor does what it leaves out of a document that it names;
 * words left out, added or changed do. Undefined where the draft does not quote the title at all.
 *
 * @param isFull whether day or body stand before it: then what follows “về” is its title, and none other.
 */
export function readDraftTitle(
  draft: string,
  start: number,
  whole: number,
  official: string,
  isFull = false,
): TitleReading | undefined {
  const held = withoutJoining(titleWords(official));
  const reach = Math.min(draft.length, start + official.length + 80);
  const sentence = draft.slice(start, reach).search(SENTENCE_END);
  const until = Math.max(whole, sentence < 0 ? reach : start + sentence);
  const stated = withoutJoining(
    titleWords(draft.slice(start, until)).map((word) => ({ ...word, end: start + word.end })),
  );
  if (held.length === 0 || stated.length === 0) return undefined;
  const { same, taken } = commonPrefix(stated, held);
  const read = (last: number, found: Partial<TitleReading>) =>
    reading(draft, start, stated[last], found);
  const inClause = wordsInClause(stated, whole, isFull);
  const isCut = taken >= ENOUGH_WORDS && stated[taken - 1]?.stops === true;
  // All of it, or all that the draft has before its clause ends or goes on to another thought.
  if (same === held.length || (taken > 0 && (taken >= inClause || isCut))) {
    return read(taken - 1, { agrees: true });
  }
  if (isRunOf(stated.slice(0, inClause), held)) return read(inClause - 1, { agrees: true });
  if (held.length < FEWEST_WORDS || inClause < FEWEST_WORDS) return undefined;
  const window = stated.slice(0, held.length + SLACK);
  const pairs = common(window, held);
  const last = pairs.at(-1)?.[0] ?? -1;
  // A shorter way to name the subject, in passing: nothing in it is not the title's.
  const saysMore = window.slice(0, inClause).some((_, at) => !pairs.some(([own]) => own === at));
  if (!isFull && !saysMore && pairs.length < held.length * MOST_OF_IT) return undefined;
  const compared = window.slice(0, Math.max(last + 1, Math.min(inClause, held.length)));
  const share = sharedShare(pairs, held, compared);
  const isOther = last < 0 || share < LEAST_COMMON;
  if (isOther && !isFull) return undefined;
  const end = Math.max(last, Math.min(inClause, held.length + SLACK) - 1);
  return read(end, { isOther, ...differing(window.slice(0, end + 1), held, pairs) });
}

/** Words up to the end of the clause; in passing, up to the comma behind which another thought begins. */
function wordsInClause(stated: readonly TitleWord[], whole: number, isFull: boolean): number {
  const inClause = stated.filter(({ end }) => end <= whole).length;
  if (isFull) return inClause;
  const stop = stated.findIndex(({ stops }, at) => stops && at + 1 >= ENOUGH_WORDS);
  return stop < 0 ? inClause : Math.min(inClause, stop + 1);
}

function reading(
  draft: string,
  start: number,
  last: TitleWord | undefined,
  found: Partial<TitleReading>,
): TitleReading {
  const end = last?.end ?? start;
  const stated = draft.slice(start, end).replace(/\s+/g, ' ');
  return { agrees: false, isOther: false, lacking: [], added: [], stated, end, ...found };
}

/** How many words of both are the same from the start; an abbreviation counts as what it stands for. */
function commonPrefix(stated: readonly TitleWord[], held: readonly TitleWord[]) {
  let same = 0;
  let taken = 0;
  while (same < held.length && taken < stated.length) {
    const word = stated[taken] as TitleWord;
    const count = word.folded === held[same]?.folded ? 1 : spelledOut(word, held, same);
    if (count === 0) break;
    same += count;
    taken += 1;
  }
  return { same, taken };
}

/** Whether words stand in the title one behind the other: its end, without how it begins. */
function isRunOf(words: readonly TitleWord[], held: readonly TitleWord[]): boolean {
  if (words.length < FEWEST_WORDS) return false;
  return held.some((_, from) =>
    words.every(({ folded }, at) => held[from + at]?.folded === folded),
  );
}

/** Share of the words that distinguish which both have. */
function sharedShare(
  pairs: readonly (readonly [number, number])[],
  held: readonly TitleWord[],
  compared: readonly TitleWord[],
): number {
  const telling = (words: readonly TitleWord[]) =>
    words.filter(({ folded }) => distinguishes(folded)).length;
  const shared = pairs.filter(([, at]) => distinguishes(held[at]?.folded ?? '')).length;
  return shared / Math.max(1, telling(held), telling(compared));
}

function differing(
  stated: readonly TitleWord[],
  held: readonly TitleWord[],
  pairs: readonly (readonly [number, number])[],
): Pick<TitleReading, 'lacking' | 'added'> {
  const inStated = new Set(pairs.map(([at]) => at));
  const inHeld = new Set(pairs.map(([, at]) => at));
  const rest = (words: readonly TitleWord[], taken: ReadonlySet<number>) =>
    words.flatMap(({ text }, at) => (taken.has(at) ? [] : [text]));
  return { lacking: rest(held, inHeld), added: rest(stated, inStated) };
}

/** The longest run of words that both have in order, as positions in both. */
function common(stated: readonly TitleWord[], held: readonly TitleWord[]): [number, number][] {
  const lengths = stated.map(() => new Array<number>(held.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = stated.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as number[];
    for (let j = held.length - 1; j >= 0; j -= 1) {
      const isSame = stated[i]?.folded === held[j]?.folded;
      row[j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < stated.length && j < held.length) {
    if (stated[i]?.folded === held[j]?.folded) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
