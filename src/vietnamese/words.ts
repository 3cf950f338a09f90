import { fold, foldUnit } from './fold.ts';

/** A word of a text and where it stands. */
export interface FoldedWord {
  /** Without tone marks, in lower case: `van`. */
  folded: string;
  /** Place in the text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/** The folded words of a text in order: runs of Latin letters and figures. `Số 25-NQ/TW` gives `so`, `25`, `nq`, `tw`. */
export const foldedWords = (text: string): string[] => fold(text).match(/[a-z\d]+/g) ?? [];

/** The words of a text in NFC, folded, with their places: runs of letters and figures of any script. */
export function wordsWithPlaces(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: foldUnits(word),
    start: index,
    end: index + word.length,
  }));
}

/** Folds unit by unit, which is enough for NFC and much faster than `fold` for single words. */
function foldUnits(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    folded += String.fromCharCode(foldUnit(word.charCodeAt(at)));
  }
  return folded;
}
