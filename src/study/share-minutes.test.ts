import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareMinutes } from './share-minutes.ts';

const claim = fc.integer({ min: 1, max: 60 }).chain((usual) =>
  fc.record({
    usual: fc.constant(usual),
    least: fc.integer({ min: 0, max: Math.min(usual, 10) }),
    fixed: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  }),
);
const total = fc.constantFrom(30, 45, 60, 90, 120);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('adds up exactly wherever the least and what is set by hand leave room', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 15 }), total, (claims, minutes) => {
      const shared = shareMinutes(claims, minutes);
      const least = sum(claims.map(({ fixed, least: atLeast }) => fixed ?? atLeast));
      const isOpen = claims.some(({ fixed }) => fixed === undefined);
      if (isOpen) expect(sum(shared)).toBe(Math.max(minutes, least));
      else expect(sum(shared)).toBe(least);
      claims.forEach((one, at) => {
        if (one.fixed !== undefined) expect(shared[at]).toBe(one.fixed);
        else expect(shared[at]).toBeGreaterThanOrEqual(one.least);
        expect(Number.isInteger(shared[at])).toBe(true);
      });
    }),
  );
});

test('gives more to what usually takes more', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), total, (given, minutes) => {
      const claims = given.map((one) => ({ ...one, least: 2, fixed: undefined }));
      const shared = shareMinutes(claims, minutes);
      // By rounding at most: a unit of five.
      claims.forEach((a, i) => {
        claims.forEach((b, j) => {
          if (a.usual >= b.usual)
            expect(shared[i] ?? 0).toBeGreaterThanOrEqual((shared[j] ?? 0) - 5);
        });
      });
    }),
  );
});

test.each([
  // What is usual fits: nothing is rounded.
  [[7, 12, 11], 30, [7, 12, 11]],
  // In fives where it works out.
  [[10, 14, 14, 20, 10, 5], 90, [15, 15, 15, 25, 15, 5]],
  [[10, 10], 60, [30, 30]],
])('%j minutes in a session of %i', (usual, minutes, expected) => {
  const claims = usual.map((one) => ({ usual: one, least: 3 }));
  expect(shareMinutes(claims, minutes)).toEqual(expected);
});
