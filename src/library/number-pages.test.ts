import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { numberPlace, numbersWithoutPage, numbersWithPage } from './number-pages.ts';
import { mostOwnFiles } from './own-files.ts';
import { libraryOf } from './testing/sample.ts';

const small = libraryOf([
  documentOf('25-nq-tw-2003', { number: '25-NQ/TW', issuedOn: '2003-03-12' }),
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('05-ct-tw-2016', { number: '05-CT/TW', type: 'Chỉ thị', issuedOn: '2016' }),
  documentOf('luat', { type: 'Luật', title: 'Luật A' }),
]);
/** The same documents in a library too large for files of its entries. */
const large = { numbers: small.numbers, entries: Array(mostOwnFiles + 1).fill(small.entries[0]) };
const slugs = (library: typeof large) => numbersWithPage(library).map(([slug]) => slug);

test('every number has a page in a small library, in a large one those of several holders', () => {
  expect(slugs({ ...large, entries: [] }).toSorted()).toEqual(['05-ct-tw', '25-nq-tw']);
  expect(slugs(large)).toEqual(['25-nq-tw']);
});

test('a number without a page leads to the one document that holds it', () => {
  expect([...numbersWithoutPage(large)]).toEqual([['/so/05-ct-tw/', '/van-ban/05-ct-tw-2016/']]);
  expect([...numbersWithoutPage(small)]).toEqual([]);
});

test('a number is shown on its page, or at its digits in the index', () => {
  expect(numberPlace('25-nq-tw', large)).toBe('/so/25-nq-tw/');
  expect(numberPlace('05-ct-tw', large)).toBe('/so/#so-5');
  expect(numberPlace('05-ct-tw', small)).toBe('/so/05-ct-tw/');
  expect(numberPlace('06-ct-tw', small)).toBeUndefined();
});
