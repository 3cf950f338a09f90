import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRising, writeRising } from './rising.ts';

test('rising numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20_000)), (some) => {
      const numbers = some.toSorted((a, b) => a - b);
      expect(readRising(writeRising(numbers))).toEqual(numbers);
    }),
  );
});
