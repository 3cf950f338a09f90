import { expect, test } from 'vitest';
import { spansAround } from './date-spans.ts';

const terms = [
  { term: 'XI', from: '2011', to: '2016-01' },
  { term: 'XII', from: '2016-01', to: '2021-02-01' },
  { term: 'XIII', from: '2021-02-01', to: '2026-01-23' },
  { term: 'XIV', from: '2026-01-23' },
];

test.each([
  ['2010-12-31', []],
  ['2015-12-31', ['XI']],
  // the month of the change is all that is known
  ['2016-01-05', ['XI', 'XII']],
  ['2020-06-01', ['XII']],
  // the day of the congress
  ['2021-02-01', ['XII', 'XIII']],
  // the one that still runs
  ['2026-11-28', ['XIV']],
])('%s lies in %j', (day, expected) => {
  expect(spansAround(day, terms).map(({ term }) => term)).toEqual(expected);
});
