import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { checkFutureDays } from './future-days.ts';

const told = (fields: object) =>
  checkFutureDays([documentOf('a', fields)], '2026-11-30').map(
    ({ field, message }) => `${field} ${message}`,
  );

test.each([
  [{ issuedOn: '2026-12-01' }, 'issuedOn Ngày 01/12/2026 còn ở phía trước, hôm nay là 30/11/2026.'],
  // Known to the month or year only.
  [{ issuedOn: '2027' }, 'issuedOn Ngày 2027 còn ở phía trước, hôm nay là 30/11/2026.'],
  [
    { checkedOn: '2030-01-01' },
    'checkedOn Ngày 01/01/2030 còn ở phía trước, hôm nay là 30/11/2026.',
  ],
])('a day to come is told: %o', (fields, message) => {
  expect(told(fields)).toContain(message);
});

test.each([
  // Today, and this month or year as far as they are known.
  { issuedOn: '2026-11-30' },
  { issuedOn: '2026-11' },
  { issuedOn: '2026' },
  // What may well be to come.
  { issuedOn: '2026-11-30', effectiveOn: '2027-01-01' },
])('%o is no day to come', (fields) => {
  expect(told(fields)).toEqual([]);
});
