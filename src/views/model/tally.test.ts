import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

const none = () => 0;

test('the most points come first, and of equals whoever was counted in first', () => {
  const tally = createTally(5);
  tally.add([3, 1], 2);
  tally.add([1, 4], 2);
  expect(tally.best(3, -1, none)).toEqual([1, 3, 4]);
});

test('what is only raised is not counted in', () => {
  const tally = createTally(3);
  tally.add([0], 1);
  tally.raise([0, 1], 5);
  expect(tally.best(3, -1, none)).toEqual([0]);
});

test('points of its own decide, and the one that asks is left out', () => {
  const tally = createTally(3);
  tally.add([0, 1, 2], 1);
  expect(tally.best(3, 1, (place) => place / 10)).toEqual([2, 0]);
});

test('whatever is counted, the best are those that a stable sort puts first', () => {
  const groups = fc.array(fc.tuple(fc.uniqueArray(fc.nat(19), { maxLength: 12 }), fc.nat(4)));
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 6 }), (added, most) => {
      const tally = createTally(20);
      const sums = new Map<number, number>();
      for (const [places, points] of added) {
        tally.add(places, points);
        for (const place of places) sums.set(place, (sums.get(place) ?? 0) + points);
      }
      const sorted = [...sums].toSorted(([, a], [, b]) => b - a).map(([place]) => place);
      expect(tally.best(most, -1, none)).toEqual(sorted.slice(0, most));
    }),
  );
});
