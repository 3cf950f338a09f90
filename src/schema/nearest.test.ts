import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const fields = ['number', 'title', 'issuer', 'issuedOn'];

test.each([
  // a letter missing
  ['numbr', 'number'],
  // case
  ['issuedon', 'issuedOn'],
  // letters swapped
  ['titel', 'title'],
  // too far from all
  ['ngày', undefined],
  // a short word may differ by one letter
  ['x', undefined],
])('the nearest to %j is %j', (word, expected) => {
  expect(nearest(word, fields)).toBe(expected);
});

test('of two equally near the first is taken', () => {
  expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
});

test('nothing is near when there is nothing', () => {
  expect(nearest('a', [])).toBeUndefined();
});
