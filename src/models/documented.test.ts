import { expect, test } from 'vitest';
import { documentedOf } from './documented.ts';

const open = (publisher: string, day?: string) => ({ publisher, url: 'https://example.org/', day });
const year = { from: 2020, basis: 'trien-khai' as const };

test.each([
  // an unofficial copy is no source
  [0, { sources: [{ unofficial: true as const }], years: year, place: 'lai-chau' }],
  // the year of an article is not when the work was done
  [1, { sources: [open('A')], years: { from: 2020, basis: 'nguon' as const }, place: 'lai-chau' }],
  // no place
  [1, { sources: [open('A')], years: year }],
  [2, { sources: [open('A')], years: year, nationwide: true as const }],
  // two articles of one paper are one witness
  [2, { sources: [open('A', '2020-01-01'), open('A', '2023-01-01')], years: year, place: 'a' }],
  [3, { sources: [open('A', '2020-01-01'), open('B', '2020-06-01')], years: year, place: 'a' }],
  // of years alone the nearest days count
  [3, { sources: [open('A', '2020'), open('B', '2021')], years: year, place: 'a' }],
  [4, { sources: [open('A', '2020-01-01'), open('B', '2021-02-01')], years: year, place: 'a' }],
])('level %i', (level, data) => {
  expect(documentedOf(data).level).toBe(level);
});

test('says what is there and what is missing', () => {
  const { there, missing } = documentedOf({ sources: [open('A')], years: year, place: 'lai-chau' });
  expect(there).toEqual(['source', 'place', 'time']);
  expect(missing).toEqual(['second', 'again']);
});
