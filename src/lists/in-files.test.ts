import { expect, test } from 'vitest';
import { joined, partAddress } from './in-files.ts';

test('further parts stand behind the first in every list, other data as it was', () => {
  const further = [
    { a: [2], b: [] },
    { a: [3], b: ['y'] },
  ];
  const whole = { a: [1, 2, 3], b: ['x', 'y'], day: '2026-12-01' };
  expect(joined({ a: [1], b: ['x'], day: '2026-12-01' }, further)).toEqual(whole);
});

test('a further part lies in a folder that has the name of the first', () => {
  expect(partAddress('/kho/thu-vien.json', '1-abc')).toBe('/kho/thu-vien/1-abc.nen');
});
