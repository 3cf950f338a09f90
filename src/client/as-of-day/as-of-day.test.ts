import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Months, readDay } from './days.ts';
import { readStates, statusOn } from './states.ts';

const states = readStates('chua-ban-hanh 2013-06-03:chua-kiem-tra 2014-01-01:con-hieu-luc');

test.each([
  ['1900-01-01', 'chua-ban-hanh'],
  ['2013-06-02', 'chua-ban-hanh'],
  // the first day of a state belongs to it
  ['2013-06-03', 'chua-kiem-tra'],
  ['2026-11-28', 'con-hieu-luc'],
])('on %s the state is %s', (day, status) => {
  expect(statusOn(day, states)).toBe(status);
});

test.each([
  ['?ngay=2015-06-01', '2015-06-01'],
  ['?tinh-trang=chua-kiem-tra&ngay=2015-06-01', '2015-06-01'],
  // none
  ['', undefined],
  // no day of the calendar
  ['?ngay=2015-02-30', undefined],
  ['?ngay=hom-nay', undefined],
  // a month
  ['?ngay=2015-06', undefined],
  // before the first and after the last
  ['?ngay=1929-12-31', undefined],
  ['?ngay=2026-11-29', undefined],
])('the address %j asks for %s', (search, day) => {
  expect(readDay(search, '1930-01-01', '2026-11-28')).toBe(day);
});

const months = new Months('1986-12', '2026-11-28');

test.each([
  [0, '1986-12-01'],
  [1, '1987-01-01'],
  [12, '1987-12-01'],
  // the last month stands for the day of the build
  [months.end, '2026-11-28'],
  [months.end + 5, '2026-11-28'],
])('step %i of the slider is %s', (step, day) => {
  expect(months.dayOf(step)).toBe(day);
});

test('a day before the first month or after the last keeps the slider at its end', () => {
  expect(months.stepOf('1949-10-15')).toBe(0);
  expect(months.stepOf('2030-01-01')).toBe(months.end);
});

test('every step leads to a day of its own month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: months.end }), (step) => {
      expect(months.stepOf(months.dayOf(step))).toBe(step);
    }),
  );
});
