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
  expect(readResultsQuery({ search })).toEqual(asked);
});

test('decomposed letters are composed and spaces around are cut', () => {
  const search = `?q=${encodeURIComponent(` ${'vận'.normalize('NFD')} `)}`;
  expect(readResultsQuery({ search }).query).toBe('vận');
});

test.each([
  // everything, and next to nothing
  { query: 'dân vận & 25', chosen: { kind: 'model', topic: 'dan-van' }, sort: 'date' },
  { query: '', chosen: {}, sort: 'relevance' },
  // a pasted text, of which no server hears
  {
    query: 'Căn cứ Nghị quyết 25-NQ/TW & Kết luận. '.repeat(40).trim(),
    chosen: { year: '2013' },
    sort: 'relevance',
  },
] as const)('the address of %o asks for the same', (asked) => {
  const { search, hash } = new URL(writeResultsQuery(asked), 'http://localhost/tim-kiem/');
  expect(readResultsQuery({ search, hash })).toEqual(asked);
  expect(search.length).toBeLessThan(200);
});
