import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paceOf } from './pacing.ts';

/** Ten minutes on two slides, twenty on one; an opening before, sources behind. */
const plan = { minutes: [10, 20], steps: [undefined, 0, 0, 1, undefined] };

test.each([
  // the opening has all of the first step
  [0, 9, 0, 'good'],
  // within its five minutes
  [1, 4, 0, 'good'],
  // one minute over is not told, three are
  [1, 6, 1, 'good'],
  [1, 7.5, 2.5, 'late'],
  [1, 8, 3, 'lost'],
  // the second slide of the step begins at minute five
  [2, 3, -2, 'good'],
  [3, 32, 2, 'late'],
  [4, 30, 0, 'good'],
] as const)('slide %i after %i minutes is %i late', (at, passed, late, level) => {
  expect(paceOf(plan, at, passed)).toMatchObject({ late, level });
});

test('of a session of 100 minutes, two late are told and ten are grave', () => {
  const long = { minutes: [100], steps: [0] };
  const levels = [101, 102, 110].map((passed) => paceOf(long, 0, passed).level);
  expect(levels).toEqual(['good', 'late', 'lost']);
});

test('whoever turns each page at its time is never late or early', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          lasts: fc.integer({ min: 1, max: 40 }),
          slides: fc.integer({ min: 1, max: 9 }),
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      (steps) => {
        const minutes = steps.map(({ lasts }) => lasts);
        const of = steps.flatMap(({ slides }, at) => Array.from({ length: slides }, () => at));
        let clock = 0;
        for (const [at, step] of of.entries()) {
          expect(Math.abs(paceOf({ minutes, steps: of }, at, clock).late)).toBeLessThan(1e-6);
          clock += (minutes[step] ?? 0) / (steps[step]?.slides ?? 1);
        }
      },
    ),
  );
});
