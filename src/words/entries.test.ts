import { expect, test } from 'vitest';
import { nameOfYear } from './entries.ts';

test.each([
  ['Nghị quyết 25-NQ/TW', '2013', 'Nghị quyết 25-NQ/TW (2013)'],
  // A law's name ends in its year already.
  ['Luật Công đoàn năm 2024', '2024', 'Luật Công đoàn năm 2024'],
  ['Chỉ thị 01', undefined, 'Chỉ thị 01'],
])('%s of %s is called %s', (name, year, expected) => {
  expect(nameOfYear(name, year)).toBe(expected);
});
