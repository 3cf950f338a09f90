import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { foldedWords, wordsWithPlaces } from './words.ts';

test.each([
  // strokes and hyphens separate, marks do not count
  ['Số 25-NQ/TW về dân vận', ['so', '25', 'nq', 'tw', 've', 'dan', 'van']],
  // letters in pieces
  ['Đường lối'.normalize('NFD'), ['duong', 'loi']],
  // no words
  ['– …', []],
])('the folded words of %j are %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test.each([
  // places count in the text as it is written, marks and all
  [
    '“Điều lệ” 07',
    [
      { folded: 'dieu', start: 1, end: 5 },
      { folded: 'le', start: 6, end: 8 },
      { folded: '07', start: 10, end: 12 },
    ],
  ],
  // letters of other scripts are words too
  [
    '民 vận',
    [
      { folded: '民', start: 0, end: 1 },
      { folded: 'van', start: 2, end: 5 },
    ],
  ],
  ['', []],
])('the words of %j with their places are %j', (text, words) => {
  expect(wordsWithPlaces(text)).toEqual(words);
});

test('in Vietnamese text both ways of taking words give the same', () => {
  const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẰỄỬĐ 0123456789-/.,'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letter }), (written) => {
      const text = written.normalize('NFC');
      expect(wordsWithPlaces(text).map(({ folded }) => folded)).toEqual(foldedWords(text));
    }),
  );
});

test('each place holds the word that was folded', () => {
  const text = 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013';
  for (const { folded, start, end } of wordsWithPlaces(text)) {
    expect(fold(text.slice(start, end))).toBe(folded);
  }
  expect(wordsWithPlaces(text)).toHaveLength(10);
});
