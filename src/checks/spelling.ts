import type { AnyEntry } from '../entries/entry.ts';
import { newToneMarks } from '../vietnamese/index.ts';
import type { Checker, Finding } from './checker.ts';
import { proseOf } from './prose.ts';

/** A word in small letters: names and acronyms have capitals, numbers and addresses have signs beside them. */
const SMALL_WORD = /(?<![\p{L}\p{N}/@.-])\p{Ll}{2,}(?![\p{L}\p{N}/@-]|\.\p{L})/gu;

/** The words that are right, in the house's tone marks. */
export function spellingWords(dictionary: Iterable<string>): ReadonlySet<string> {
  return new Set([...dictionary].map((word) => newToneMarks(word.normalize('NFC').toLowerCase())));
}

/**
 * Words that no dictionary has: Vietnamese is written syllable by syllable, of which there are fewer than seven thousand, so
 * that most slips of the hand make none.
 */
export function checkSpelling(
  entry: AnyEntry,
  words: ReadonlySet<string>,
  checker: Pick<Checker, 'add'>,
): void {
  const told = new Set<string>();
  for (const { text, spot } of proseOf(entry)) {
    for (const { 0: word } of text.matchAll(SMALL_WORD)) {
      // Nearly every word is right as it stands; to put its tone marks right takes longer than to find it.
      if (words.has(word) || told.has(word) || words.has(newToneMarks(word))) continue;
      told.add(word);
      checker.add(entry, spot, misspelt(word, words));
    }
  }
}

function misspelt(word: string, words: ReadonlySet<string>): Finding {
  const close = oneLetterAway(word, words);
  return {
    code: 'chinh-ta',
    message: `“${word}” không có trong từ điển.`,
    hint:
      close.length > 0 && close.length <= 3
        ? `Có thể là ${close.map((one) => `“${one}”`).join(', ')}.`
        : 'Viết lại; tên riêng thì viết hoa; chữ đúng mà từ điển thiếu thì thêm vào scripts/checking/words.txt.',
    severity: 'warning',
  };
}

/** Words made by leaving out, or turning round, letters of a word. */
function oneLetterAway(word: string, words: ReadonlySet<string>): string[] {
  const letters = [...word];
  const made = letters.flatMap((letter, at) => [
    letters.toSpliced(at, 1).join(''),
    letters.toSpliced(at, 2, letters[at + 1] ?? '', letter).join(''),
  ]);
  return [...new Set(made)].filter((one) => one !== word && words.has(one));
}
