import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, joined, partAddress, partsOf } from './parts.ts';

test('rows lie in as few parts as hold them, each named once', () => {
  expect(partsOf([3, 0, 1, 5], 2)).toEqual([1, 0, 2]);
});

test('every row of a list is found again in the part that is named for it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (list, inPart) => {
      const parts = inParts(list, inPart);
      const found = list.map((_, row) => parts[partsOf([row], inPart)[0] ?? -1]?.[row % inPart]);
      expect(found).toEqual(list);
    }),
  );
});

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
