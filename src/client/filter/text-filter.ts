import { fold, foldedWords } from '../../vietnamese/index.ts';

/**
 * Whether a text answers what was typed: every word of it begins a word of the text, marks and
 * capitals aside. Acronyms may be typed without their hyphens and full stops: `ccvcld` for `CCVC-LĐ`.
 */
export function fitsText(typed: string, text: string): boolean {
  const known = [...foldedWords(text), ...text.split(/[\s,;]+/).map(bare)];
  return foldedWords(typed).every((word) => known.some((other) => other.startsWith(word)));
}

const bare = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
