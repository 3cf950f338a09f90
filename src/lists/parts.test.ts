import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts, partsOf } from './parts.ts';

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
