import { expect, test } from 'vitest';
import type { CongressTerm } from '../schema/index.ts';
import { partyTerms, pastTerms } from './party-terms.ts';

const term = (body: CongressTerm['body'], number: number, from: string, to?: string) =>
  ({ body, term: 'X'.repeat(number - 9), number, from, to, verified: true }) as CongressTerm;
const terms = [
  term('party', 12, '2026-01-23'),
  term('party', 10, '2016-01', '2021-02-01'),
  term('party', 11, '2021-02-01', '2026-01'),
  term('union', 10, '2013', '2018'),
];

test('terms of the Party stand in the order of their numbers', () => {
  expect(partyTerms(terms).map(({ number }) => number)).toEqual([10, 11, 12]);
});

test('a past term ends on the last day that certainly belongs to it', () => {
  expect(pastTerms(terms, '2026-11-28')).toEqual([
    { term: 'X', slug: 'khoa-x', day: '2021-01-31' },
    // Its month alone is known, in which the next term began.
    { term: 'XX', slug: 'khoa-xx', day: '2025-12-31' },
  ]);
});

test('the term that runs on a day is not over', () => {
  expect(pastTerms(terms, '2020-01-01')).toEqual([]);
});
