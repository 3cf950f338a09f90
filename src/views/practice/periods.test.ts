import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPeriodic, monthsOf, periodOf } from './periods.ts';

test.each([
  ['thang', '2026-11-30', { number: 11, lastDay: '2026-11-30' }],
  ['thang', '2028-02-10', { number: 2, lastDay: '2028-02-29' }],
  ['quy', '2026-10-01', { number: 4, lastDay: '2026-12-31' }],
  ['quy', '2026-09-30', { number: 3, lastDay: '2026-09-30' }],
  ['sau-thang', '2026-06-30', { number: 1, lastDay: '2026-06-30' }],
  ['sau-thang', '2026-07-01', { number: 2, lastDay: '2026-12-31' }],
  ['nam', '2026-01-01', { number: 1, lastDay: '2026-12-31' }],
] as const)('the %s of %s is %j', (every, day, expected) => {
  expect(periodOf(every, day)).toMatchObject(expected);
});

test('a period never ends before the day it is of', () => {
  const days = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const all = fc.constantFrom(...(Object.keys(monthsOf) as (keyof typeof monthsOf)[]));
  fc.assert(
    fc.property(all, days, (every, date) => {
      const day = date.toISOString().slice(0, 10);
      expect(periodOf(every, day).lastDay >= day).toBe(true);
    }),
  );
});

test('what comes once or out of turn has no period', () => {
  expect([isPeriodic('mot-lan'), isPeriodic('dot-xuat'), isPeriodic('quy')]).toEqual([
    false,
    false,
    true,
  ]);
});
