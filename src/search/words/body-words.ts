import { newToneMarks } from '../../vietnamese/index.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of the running texts. */
export interface BodyWord {
  /** How many texts hold it. */
  texts: number;
  /** The form it is most often written in. */
  form: string;
}

/** The words of running texts by folded word, counted while the texts come one after another. */
export interface BodyWords {
  add(text: string): void;
  words(): ReadonlyMap<string, BodyWord>;
}

/** As `wordsOf` parts words. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** May be a numeral, which depends on the word before it. */
const NUMERAL = /^[ivx]{1,6}$/i;

/**
 * Counts words as `wordsOf` reads them. A language of syllables has few different ones: each is read once, however
 * long the library is.
 */
export function createBodyWords(): BodyWords {
  const read = new Map<string, Pick<Word, 'form' | 'folded'>>();
  const counts = new Map<string, { texts: number; forms: Map<string, number> }>();
  const wordAt = (written: string, before: string): Pick<Word, 'form' | 'folded'> | undefined => {
    if (NUMERAL.test(written)) return wordsOf(`${before} ${written}`).at(-1);
    const known = read.get(written) ?? wordsOf(written)[0];
    if (known !== undefined) read.set(written, known);
    return known;
  };
  return {
    add(text) {
      const seen = new Set<string>();
      const tokens = new Set<string>();
      let before = '';
      for (const [written] of newToneMarks(text).matchAll(WORD)) {
        const isNew = !tokens.has(written);
        if (isNew || NUMERAL.test(written)) {
          tokens.add(written);
          const word = wordAt(written, before);
          if (word !== undefined && !seen.has(word.folded)) {
            seen.add(word.folded);
            const counted = counts.get(word.folded) ?? { texts: 0, forms: new Map() };
            counted.texts += 1;
            counted.forms.set(word.form, (counted.forms.get(word.form) ?? 0) + 1);
            counts.set(word.folded, counted);
          }
        }
        before = written;
      }
    },
    words: () =>
      new Map(
        [...counts].map(([folded, { texts, forms }]) => {
          const [most] = [...forms].toSorted(([, a], [, b]) => b - a);
          return [folded, { texts, form: most?.[0] ?? folded }] as const;
        }),
      ),
  };
}
