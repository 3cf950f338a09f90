import { expect, test } from 'vitest';
import { searchDue } from './search-due.ts';
import type { Validity } from './validity.ts';

const searched = (on: string) => ({ on, where: ['Một nơi'] });

test.each<[Validity['status'], string | undefined, string | undefined, string | undefined]>([
  // an old document in use: a year
  ['dang-ap-dung', '2013-06-03', '2026-01-31', '2027-01-31'],
  // one of the last two years: six months, and the last day of a shorter month
  ['chua-thay-thay-the', '2026-02-01', '2026-08-31', '2027-02-28'],
  // nobody looked
  ['con-hieu-luc', '2013-06-03', undefined, '2026-11-30'],
  ['chua-kiem-tra', undefined, undefined, '2026-11-30'],
  // somebody looked and could not tell
  ['chua-kiem-tra', undefined, '2026-11-30', '2027-11-30'],
  // what has ended does not come back
  ['het-hieu-luc', '2013-06-03', '2020-01-01', undefined],
  // an article
  ['tu-lieu', '1949-10-15', undefined, undefined],
])('a document that is %s, of %s, searched on %s, is due on %s', (status, issuedOn, on, due) => {
  const state = on === undefined ? { status } : { status, searched: searched(on) };
  expect(searchDue(state, issuedOn, '2026-11-30')).toBe(due);
});
