import { type Cursor, newMention } from './cursor.ts';
import { matchAt } from './sticky.ts';
import type { TypeWord } from './type-words.ts';

const BACK =
  /[ \n]{1,2}(?:nay|(?:neu|noi|vua neu|da neu) tren|(?:tren|neu|do)(?= ?[,.;:)\n]))(?![a-z])/y;

/** "Nghị quyết này", "văn bản nêu trên". Gives the end of what was found. */
export function findBack(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'name') return null;
  const { text, plain, mentions } = cursor;
  const after = matchAt(BACK, plain, word.end);
  if (after === null) return null;
  const end = word.end + after.length;
  // "này" is "this"; "nay" is "now".
  if (after.trim() === 'nay' && !/này/i.test(text.slice(word.end, end))) return null;
  mentions.push({ ...newMention(cursor, word, word.start, end, null), kind: 'back' });
  return end;
}
