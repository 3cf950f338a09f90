import { fold, fromRoman, newToneMarks } from '../../vietnamese/index.ts';

/** One syllable, code or figure of a text. */
export interface Word {
  /** Lower case, NFC, tone marks in the new places: `vận`. */
  form: string;
  /** Without any mark: `van`. */
  folded: string;
  /** Place in the NFC text, end exclusive. */
  start: number;
  end: number;
}

/** Letters and figures part: `tw7` is `tw` and `7`, as `TW 7` is. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** After these a numeral counts a congress or a plenum, whatever its case. */
const COUNTED = new Set(['khoa', 'k', 'thu', 'hoi']);

/**
 * The words of a text in order. Roman numerals become figures and figures lose their leading zeros, so that
 * `khóa XI` and `khoa 11`, `05` and `5` are the same words.
 */
export function wordsOf(text: string): Word[] {
  const nfc = newToneMarks(text);
  const words: Word[] = [];
  for (const found of nfc.matchAll(WORD)) {
    const written = found[0];
    const before = words.at(-1);
    const value = numeral(written, before?.folded);
    const form = value ?? written.toLowerCase();
    words.push({
      form,
      folded: value ?? fold(written),
      start: found.index,
      end: found.index + written.length,
    });
  }
  return words;
}

function numeral(written: string, before: string | undefined): string | null {
  if (/^\d+$/.test(written)) return written.replace(/^0+(?=\d)/, '');
  const counted = before !== undefined && COUNTED.has(before);
  // Two capitals or three small letters are no Vietnamese word; `vi` and `xi` are.
  const plain = /^(?:[IVX]{2,6}|[ivx]{3,6})$/.test(written);
  if (!plain && !(counted && /^[ivx]{1,6}$/i.test(written))) return null;
  return fromRoman(written)?.toString() ?? null;
}
