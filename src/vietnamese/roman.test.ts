import { expect, test } from 'vitest';
import { fromRoman, readOrdinal, toRoman } from './roman.ts';

test('every number reads back', () => {
  for (let value = 1; value < 400; value += 1) expect(fromRoman(toRoman(value))).toBe(value);
});

test.each(['IIII', 'VX', '', 'ABC'])('%j is no numeral', (text) => {
  expect(fromRoman(text)).toBeNull();
});

test.each([
  ['xiii', 13],
  ['13', 13],
  ['bay', 7],
  ['muoi', 10],
  ['muoi lam', 15],
  ['muoi mot', 11],
])('%s is %i', (folded, value) => {
  expect(readOrdinal(folded)).toBe(value);
});

test.each(['', 'cac', 'muoi ba bon'])('%j is no ordinal', (folded) => {
  expect(readOrdinal(folded)).toBeNull();
});
