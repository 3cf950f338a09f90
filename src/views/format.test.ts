import { expect, test } from 'vitest';
import { capitalise } from './format.ts';

test.each([
  ['đảng ủy', 'Đảng ủy'],
  ['ở cơ sở', 'Ở cơ sở'],
  // the rest is left alone
  ['eTax', 'ETax'],
  ['', ''],
])('begins %j with a capital: %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});
