import fc from 'fast-check';
import { expect, test } from 'vitest';
import { traitFinder } from './traits.ts';

const find = traitFinder([
  { id: 'nha-tro', words: ['nhà trọ', 'khu nhà trọ'] },
  { id: 'ap', words: ['ấp'] },
]);

test.each([
  // the longer word says more
  ['Tổ tự quản khu nhà trọ', { 'nha-tro': 'khu nhà trọ' }],
  // capitals aside, as the text writes it
  ['Ấp Ông Hường', { ap: 'Ấp' }],
  // inside another word it is another word
  ['sắp xếp, cấp xã', {}],
  // marks count: ấp is not áp
  ['áp dụng', {}],
])('“%s” shows %j', (text, expected) => {
  expect(Object.fromEntries(find(text))).toEqual(expected);
});

test('of random texts, what is found is what a pattern finds', () => {
  const words = ['ấp', 'nhà trọ', 'khu nhà trọ', 'trọ', 'Mông', 'bản xa'];
  const finder = traitFinder([{ id: 'a', words }]);
  const longestFirst = words.toSorted((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, 'iu');
  const pieces = [...words, 'khu ', 'KHU NHÀ TRỌ', 'Ấp', 'İ', 'đ', '1', '𝐀', ' ', ' ', ', ', '-'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const text = parts.join('');
      expect(finder(text).get('a')).toBe(pattern.exec(text)?.[0]);
    }),
    { numRuns: 2000 },
  );
});
