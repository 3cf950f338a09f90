import type { SoughtWord } from '../headings/locate.ts';
import { type Correction, correct } from './correct.ts';
import type { KnownWords } from './known-words.ts';
import { withoutKeys } from './typed.ts';
import type { Word } from './words.ts';

/** A correction with what it stands for, and where in the query. */
export interface MadeCorrection extends Correction {
  typed: string;
}

/** The words of a query as they are looked for. */
export interface ReadWords {
  words: SoughtWord[];
  corrections: MadeCorrection[];
  /** Words neither known nor near a known one. */
  unknown: string[];
}

/** Longer words that the last, unfinished one may become. */
const mostEndings = 6;

/**
 * Turns the content words of a query into words to look for: known ones as they are, others as what they likely mean.
 *
 * @param isFiller by index: the word is not looked for.
 * @param worth how much a word counts beside its own weight.
 * @param unfinished whether the last word may be the beginning of one.
 */
export function readWords(
  words: readonly Word[],
  isFiller: readonly boolean[],
  worth: (word: Word) => number,
  known: KnownWords,
  unfinished: boolean,
): ReadWords {
  const read: ReadWords = { words: [], corrections: [], unknown: [] };
  // A word that stands for several moves those after it.
  let shift = 0;
  for (const [at, word] of words.entries()) {
    if (isFiller[at]) continue;
    const { found, correction } = readWord(word, known, unfinished && at === words.length - 1);
    if (correction) read.corrections.push({ ...correction, typed: word.form });
    if (found.length === 0) read.unknown.push(word.form);
    for (const [offset, one] of found.entries()) {
      const weight = worth(word) * known.weight(one.folded);
      read.words.push({ ...one, weight, place: at + shift + offset });
    }
    shift += Math.max(0, found.length - 1);
  }
  return read;
}

type Found = Pick<SoughtWord, 'folded' | 'form' | 'instead'>;

function readWord(
  { folded, form }: Word,
  known: KnownWords,
  unfinished: boolean,
): { found: Found[]; correction?: Correction } {
  const endings = unfinished ? known.startingWith(folded, mostEndings) : [];
  const longer = endings.map((word) => word.folded).filter((word) => word !== folded);
  if (known.has(folded)) {
    const typed = form === folded ? null : form;
    return { found: [{ folded, form: typed, ...(longer.length > 0 ? { instead: longer } : {}) }] };
  }
  const [likeliest, ...others] = longer;
  if (likeliest !== undefined)
    return { found: [{ folded: likeliest, form: null, instead: others }] };
  const correction = correct(folded, known);
  if (correction === null) return { found: [] };
  return { found: correction.words.map((word) => ({ folded: word, form: null })), correction };
}

const VNI = /(?<![\p{L}\p{N}/-])[a-z]+[1-9]{1,2}[a-z]*[1-9]?(?![\p{L}\p{N}])/giu;

/**
 * The text without the figures that VNI writes for marks: `quye61t`, `dan van5`. Codes such as `qh15` have no vowel
 * and stay.
 */
export function withoutVni(
  text: string,
  known: KnownWords,
): { text: string; corrections: MadeCorrection[] } {
  const corrections: MadeCorrection[] = [];
  const plain = text.replace(VNI, (typed) => {
    const letters = typed.toLowerCase();
    const readings = /[aeiouy]/.test(letters) ? withoutKeys(letters) : [];
    const meant = readings.find((form) => known.has(form));
    if (meant === undefined) return typed;
    corrections.push({ typed, words: [meant], reason: 'keys' });
    return meant;
  });
  return { text: plain, corrections };
}
