import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, id, isDay, isPartialDay, list, summaryText, text, webAddress } from './fields.ts';

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
  expect(isPartialDay(value)).toBe(expected);
});

test('takes every day of the calendar, its month and its year', () => {
  const moment = fc.date({
    min: new Date('0001-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, fc.constantFrom(4, 7, 10), (date, length) => {
      expect(isPartialDay(date.toISOString().slice(0, length))).toBe(true);
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
      expect(isPartialDay(value)).toBe(exists);
    }),
  );
});

test('a whole day is more than a month or a year', () => {
  expect(['2013-06-03', '2013-06', '2013'].map(isDay)).toEqual([true, false, false]);
  expect(day().safeParse('2013').success).toBe(false);
});

test('text is trimmed and never empty', () => {
  expect(text().parse('  Nghị quyết \n')).toBe('Nghị quyết');
  expect(text().safeParse('   ').success).toBe(false);
});

test('text in decomposed letters is refused with the command that mends it', () => {
  const [issue] = text().safeParse('Hòa'.normalize('NFD')).error?.issues ?? [];
  expect(issue?.message).toContain('NFD');
  expect(issue).toHaveProperty('params.hint', expect.stringContaining('npm run format:content'));
});

test.each([
  ['25-nq-tw-2013', true],
  ['25-NQ-TW', false],
  ['dân-vận', false],
  ['-a', false],
  ['a--b', false],
  ['a/b', false],
])('knows whether %j can be an id', (value, expected) => {
  expect(id().safeParse(value).success).toBe(expected);
});

test.each([
  ['https://dangcongsan.vn/a?b=1', true],
  ['http://congdoan.vn', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['dangcongsan.vn', false],
  ['//dangcongsan.vn', false],
])('knows whether %j may be followed', (value, expected) => {
  expect(webAddress().safeParse(value).success).toBe(expected);
});

test('a summary has sixty words at most, and the message counts them', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
  expect(summaryText().safeParse(words(60)).success).toBe(true);
  const { error } = summaryText().safeParse(words(61));
  expect(error?.issues[0]?.message).toBe('Tóm tắt dài 61 chữ, quá 60 chữ.');
});

test('a list that is left out is empty', () => {
  expect(list(text()).parse(undefined)).toEqual([]);
});
