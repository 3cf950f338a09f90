import { expect, test } from 'vitest';
import { capitalise, formatNumberVi } from './format.ts';

test.each([
  [6523, '6.523'],
  [66.7, '66,7'],
  // a figure is never rounded
  [0.1255, '0,1255'],
  [1234567.89, '1.234.567,89'],
  [-3, '-3'],
  [0, '0'],
])('prints %d as %s', (value, printed) => {
  expect(formatNumberVi(value)).toBe(printed);
});

test.each([
  ['đảng ủy', 'Đảng ủy'],
  ['ở cơ sở', 'Ở cơ sở'],
  // the rest is left alone
  ['eTax', 'ETax'],
  ['', ''],
])('begins %j with a capital: %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});
