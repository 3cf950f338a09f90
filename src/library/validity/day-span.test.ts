import { expect, test } from 'vitest';
import { dayAfter, dayBefore, firstDayOf, lastDayOf } from './day-span.ts';

test.each([
  // a day is its own first and last
  ['2013-06-03', '2013-06-03', '2013-06-03'],
  ['2013-06', '2013-06-01', '2013-06-30'],
  // a leap year
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021', '2021-01-01', '2021-12-31'],
])('%s runs from %s to %s', (partial, first, last) => {
  expect([firstDayOf(partial), lastDayOf(partial)]).toEqual([first, last]);
});

test('the day after the last of a year is the first of the next, and the other way round', () => {
  expect(dayAfter('2020-12-31')).toBe('2021-01-01');
  expect(dayBefore('2021-01-01')).toBe('2020-12-31');
});
