import { expect, test } from 'vitest';
import { compareProvisions } from './order.ts';
import { parseProvision } from './parse.ts';

const compare = (a: string, b: string): number => {
  const [one, two] = [parseProvision(a), parseProvision(b)];
  if (!one || !two) throw new Error(`${a}, ${b}: cannot be read`);
  return Math.sign(compareProvisions(one, two));
};

test.each([
  // By number, not by letter.
  ['Điều 2', 'Điều 10'],
  ['khoản 9 Điều 5', 'khoản 10 Điều 5'],
  // Whatever the clause, the article counts first.
  ['khoản 3 Điều 4', 'khoản 1 Điều 5'],
  // The whole stands before its parts.
  ['Điều 5', 'khoản 1 Điều 5'],
  ['mục II', 'mục II.1'],
  // đ follows d and stands before e.
  ['điểm d khoản 1 Điều 5', 'điểm đ khoản 1 Điều 5'],
  ['điểm đ khoản 1 Điều 5', 'điểm e khoản 1 Điều 5'],
  // Roman numerals by value, sections by letter.
  ['mục IX', 'mục X'],
  ['mục IV', 'mục V'],
  ['Phần B', 'Phần C'],
  // Inserted articles follow.
  ['Điều 15', 'Điều 15a'],
  // What the document carries stands behind its own articles, appendices last.
  ['Điều 3', 'Điều 1 Quy chế'],
  ['Điều 20 Quy chế', 'mục I Phụ lục I'],
])('%s stands before %s', (a, b) => {
  expect(compare(a, b)).toBe(-1);
  expect(compare(b, a)).toBe(1);
});

test.each([
  ['Điều 5', 'dieu 5'],
  // Only the text itself tells where a chapter begins.
  ['Chương II', 'Điều 9'],
])('%s and %s are not told apart', (a, b) => {
  expect(compare(a, b)).toBe(0);
});
