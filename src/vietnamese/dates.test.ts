import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, isCalendarDay, isIsoDate, isIsoDay, isoDay, longDate } from './dates.ts';
import { readDate } from './read-dates.ts';

describe('the official forms', () => {
  test.each([
    // Two digits for the day, for the month only in January and February.
    ['2013-06-03', '03/6/2013', 'ngày 03 tháng 6 năm 2013'],
    ['2016-01-07', '07/01/2016', 'ngày 07 tháng 01 năm 2016'],
    ['2013-12-12', '12/12/2013', 'ngày 12 tháng 12 năm 2013'],
    // Days and months that are not known.
    ['1999-10', 'tháng 10/1999', 'tháng 10 năm 1999'],
    ['2021', '2021', 'năm 2021'],
  ])('%s', (iso, short, long) => {
    expect(formatDate(iso)).toBe(short);
    expect(longDate(iso)).toBe(long);
  });

  test.each(['2013-6-3', '03/6/2013', '2013-13', '2013-02-30', ''])('%j is refused', (text) => {
    expect(() => formatDate(text)).toThrow(`“${text}” không phải ngày tháng`);
    expect(isIsoDate(text)).toBe(false);
  });
});

test('the calendar knows leap years', () => {
  expect(isCalendarDay(2024, 2, 29)).toBe(true);
  expect(isCalendarDay(2023, 2, 29)).toBe(false);
  expect(isCalendarDay(1900, 2, 29)).toBe(false);
  expect(isoDay(2023, 2, 29)).toBeNull();
});

describe('reading dates', () => {
  test.each([
    ['03/6/2013', '2013-06-03'],
    ['ngày 3-6-2013', '2013-06-03'],
    ['03.6.2013', '2013-06-03'],
    // Spaces around the separators.
    ['ngày 03 - 6 - 2013', '2013-06-03'],
    ['ngày 03 tháng 6 năm 2013', '2013-06-03'],
    ['NGÀY 03 THÁNG 6 NĂM 2013', '2013-06-03'],
    ['ngay 3 thang 6 nam 2013', '2013-06-03'],
    // The space lost, the year short.
    ['ngày03/6/2013', '2013-06-03'],
    ['ngày 03/6/13', '2013-06-03'],
    ['ngày 18/02/98', '1998-02-18'],
    // O for zero, from scanning.
    ['ngày O7/01/2019', '2019-01-07'],
    // Text saved as HTML.
    ['ng&agrave;y 24/11/2023', '2023-11-24'],
    ['2013-06-03', '2013-06-03'],
    ['June 3, 2013', '2013-06-03'],
    ['3 June 2013', '2013-06-03'],
    ['tháng 6/2013', '2013-06'],
    ['6/2013', '2013-06'],
    ['năm 2013', '2013'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each(['31/02/2013', '03/6', '25/30', 'ngày mai', '3/6-2013', '13/2013'])(
    '%s is none',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  test('what was printed is read back', () => {
    const day = fc
      .date({ min: new Date('1945-09-02'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (iso) => {
        expect(readDate(formatDate(iso))).toBe(iso);
        expect(readDate(longDate(iso))).toBe(iso);
      }),
    );
  });
});

test.each([
  ['2013-06-03', true],
  ['1999-10', true],
  ['2021', true],
  // a leap day, and the same day of another year
  ['2024-02-29', true],
  ['2023-02-29', false],
  // days and months that no calendar has
  ['2013-06-31', false],
  ['2013-13', false],
  ['2013-00', false],
  ['2013-01-00', false],
  // other ways of writing
  ['3/6/2013', false],
  ['2013-6-3', false],
  ['13', false],
  ['2013-06-03T00:00:00Z', false],
  ['', false],
])('knows whether %j is a day, month or year', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});

test('takes every day of the calendar, its month and its year', () => {
  const moment = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, fc.constantFrom(4, 7, 10), (date, length) => {
      expect(isIsoDate(date.toISOString().slice(0, length))).toBe(true);
    }),
  );
});

test('takes no text that it cannot have come from a date', () => {
  const almost = fc.stringMatching(/^\d{4}-\d{2}(-\d{2})?$/);
  fc.assert(
    fc.property(almost, (value) => {
      const [year, month, date = '01'] = value.split('-');
      const days = new Date(Date.UTC(2000, Number(month), 0));
      days.setUTCFullYear(Number(year), Number(month), 0);
      const exists =
        Number(month) >= 1 &&
        Number(month) <= 12 &&
        Number(date) >= 1 &&
        Number(date) <= days.getUTCDate();
      expect(isIsoDate(value)).toBe(exists);
    }),
  );
});

test('a whole day is more than a month or a year', () => {
  expect(['2013-06-03', '2013-06', '2013'].map(isIsoDay)).toEqual([true, false, false]);
});
