import { type FoldedWord, wordsWithPlaces } from '../vietnamese/index.ts';

/** A word of a title: as compared, as written, and where it stands. */
export interface TitleWord extends FoldedWord {
  text: string;
  /** Whether a comma or another stop stands right behind it. */
  stops: boolean;
}

/** Words that join number and title and belong to neither: "về việc ban hành Quy chế …" is "về Quy chế …". */
const JOINING = /^(?:ve|viec|ve viec|v v|ban hanh|kem theo|quy dinh)$/;
/** Words that stand in every title and tell none from another. */
const COMMON = new Set(
  'va cua ve viec cac nhung cho voi trong tai o do la theo den tu mot so'.split(' '),
);
/** What a title says of a document it names: day and body may be left out without making it another title. */
const FACTS =
  /(\p{L}\/\p{L}[\p{L}\d]*|\/QH\d+)((?:,?\s+ngày\s+[\d/.-]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?)?(?:\s+của\s+(?:Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Chính phủ|Thủ tướng Chính phủ|Quốc hội)(?:\s+Trung ương)?(?:\s+Đảng)?(?:,?\s+\(?khóa\s+[IVXL]+\)?)?)?)/gu;

/** The words of a title, with what it names in passing blanked out; offsets stay. */
export function titleWords(title: string): TitleWord[] {
  const bare = title.replace(
    FACTS,
    (_, number: string, facts: string) => number + ' '.repeat(facts.length),
  );
  return wordsWithPlaces(bare).map((word) => ({
    ...word,
    text: title.slice(word.start, word.end),
    stops: /^\s?[,;:.(–-]\s/.test(bare.slice(word.end, word.end + 3)),
  }));
}

/** Without the words that only join the title to its number. */
export function withoutJoining<Word extends FoldedWord>(words: readonly Word[]): Word[] {
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

/** Whether a word tells a title from others. */
export const distinguishes = (folded: string): boolean => !COMMON.has(folded);

/**
 * How many words of the official title an abbreviation in capitals stands for at a place: `THDCCS` for
 * “Thực hiện dân chủ ở cơ sở”; small words may be left out of it. Zero where it stands for none.
 */
export function spelledOut(word: TitleWord, held: readonly TitleWord[], from: number): number {
  if (!/^\p{Lu}{2,}$/u.test(word.text)) return 0;
  let letter = 0;
  for (let at = from; at < held.length; at += 1) {
    const { folded } = held[at] as TitleWord;
    if (folded.charAt(0) === word.folded.charAt(letter)) letter += 1;
    else if (letter === 0 || !COMMON.has(folded)) return 0;
    if (letter === word.folded.length) return at - from + 1;
  }
  return 0;
}
