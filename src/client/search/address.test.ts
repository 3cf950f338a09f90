import { expect, test } from 'vitest';
import { readResultsQuery, writeResultsQuery } from './address.ts';

test.each([
  // a query alone, with facets and order, and nothing
  ['?q=dân+vận', { query: 'dân vận', chosen: {}, sort: 'relevance' }],
  [
    '?q=a&muc=document&nam=2013&xep=ngay',
    { query: 'a', chosen: { kind: 'document', year: '2013' }, sort: 'date' },
  ],
  ['', { query: '', chosen: {}, sort: 'relevance' }],
  // a facet without a value, an order that there is not, a parameter of someone else's
  ['?q=a&muc=&xep=sao&utm_source=zalo', { query: 'a', chosen: {}, sort: 'relevance' }],
])('%s asks for %o', (search, asked) => {
  expect(readResultsQuery(search)).toEqual(asked);
});

test('decomposed letters are composed, spaces around are cut, and a query is no longer than 200 characters', () => {
  const search = `?q=${encodeURIComponent(` ${'vận'.normalize('NFD')} `)}`;
  expect(readResultsQuery(search).query).toBe('vận');
  expect(readResultsQuery(`?q=${'a'.repeat(300)}`).query).toHaveLength(200);
});

test.each([
  // everything, and next to nothing
  { query: 'dân vận & 25', chosen: { kind: 'model', topic: 'dan-van' }, sort: 'date' },
  { query: '', chosen: {}, sort: 'relevance' },
] as const)('the address of %o asks for the same', (asked) => {
  expect(readResultsQuery(writeResultsQuery(asked))).toEqual(asked);
});
