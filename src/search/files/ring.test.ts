import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRing, fileOnRing } from './ring.ts';

const sum = (things: readonly [string, number][]) =>
  things.reduce((total, [, size]) => total + size, 0);
const things = fc.uniqueArray(fc.tuple(fc.string(), fc.integer({ min: 1, max: 12 })), {
  selector: ([name]) => name,
  maxLength: 60,
});

test('everything lies in the file that its name leads to, and only what is too large alone passes the size', () => {
  fc.assert(
    fc.property(things, (all) => {
      const { files, from } = cutRing(
        all,
        ([name]) => name,
        (some) => sum(some) <= 10,
      );
      expect(files.flat().toSorted()).toEqual(all.toSorted());
      for (const [at, own] of files.entries()) {
        for (const [name] of own) expect(fileOnRing(from, name)).toBe(at);
        expect(own.length === 1 || sum(own) <= 10).toBe(true);
      }
    }),
  );
});

test('of nothing there is an empty file', () => {
  const { files, from } = cutRing([], String, () => true);
  expect(files).toEqual([[]]);
  expect(fileOnRing(from, 'dan')).toBe(0);
});
