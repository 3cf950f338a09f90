import { expect, test } from 'vitest';
import { markedWords } from './runs.ts';
import { wordsOf } from './words.ts';

const marked = (text: string, ...sought: string[]) => {
  const words = wordsOf(text);
  const hits = markedWords(words, new Set(sought));
  return words.filter((_, at) => hits[at]).map((word) => word.form);
};

test('words side by side are marked, the same words alone are not', () => {
  expect(marked('đoàn viên công đoàn', 'cong', 'doan')).toEqual(['công', 'đoàn']);
});

test('single words of several are not marked: they are parts of other words', () => {
  expect(marked('đoàn viên và công nhân', 'cong', 'doan')).toEqual([]);
});

test('a search for one word marks it everywhere', () => {
  expect(marked('công đoàn, công nhân', 'cong')).toEqual(['công', 'công']);
});
