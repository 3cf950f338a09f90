import { expect, test } from 'vitest';
import { markedWords, soughtOf } from './runs.ts';
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

test('words typed with marks are marked as typed, words typed plainly in all their forms', () => {
  const typed = [
    ...soughtOf([
      { folded: 'dan', form: 'dân' },
      { folded: 'van', form: 'vận' },
    ]),
  ];
  expect(marked('viện dẫn văn bản về dân vận', ...typed)).toEqual(['dân', 'vận']);
  const plain = [
    ...soughtOf([
      { folded: 'dan', form: null },
      { folded: 'van', form: null },
    ]),
  ];
  expect(marked('dẫn văn bản về dân vận', ...plain)).toEqual(['dẫn', 'văn', 'dân', 'vận']);
});
