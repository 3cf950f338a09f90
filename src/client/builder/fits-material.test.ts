import { expect, test } from 'vitest';
import { fitsMaterial } from './fits-material.ts';

const resolution = 'Nghị quyết 25-NQ/TW (2013) Về công tác dân vận';

test.each([
  ['25nqtw', resolution, true],
  ['25 nq tw', resolution, true],
  ['nq25', resolution, true],
  ['25-NQ/TW 2013', resolution, true],
  ['công tác dân', resolution, true],
  ['cong tac', resolution, true],
  // Zeros before a number are left out by many.
  ['5-ct/tw', 'Chỉ thị 05-CT/TW (2016)', true],
  ['ct5', 'Chỉ thị 05-CT/TW (2016)', true],
  // Another number, or the year alone read as one.
  ['5nqtw', resolution, false],
  ['nq2013', resolution, false],
  ['bữa cơm', resolution, false],
])('“%s” in “%s”: %s', (typed, text, fits) => {
  expect(fitsMaterial(typed, text)).toBe(fits);
});
