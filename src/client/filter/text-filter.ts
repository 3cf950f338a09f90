import { fold } from '../../vietnamese/index.ts';

/**
 * Whether a text answers what was typed: every word of it begins a word of the text, marks and
 * capitals aside. Acronyms are typed without their strokes and stops too: `ccvcld` for `CCVC-LĐ`.
 */
export function fitsText(typed: string, text: string): boolean {
  const known = [...wordsOf(text), ...text.split(/[\s,;]+/).map(bare)];
  return wordsOf(typed).every((word) => known.some((other) => other.startsWith(word)));
}

const wordsOf = (text: string) => fold(text).match(/[a-z0-9]+/g) ?? [];
const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
