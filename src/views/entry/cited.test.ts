import { expect, test } from 'vitest';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { citationCards, quotesOf } from './cited.ts';

const document = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const reports = [1, 2, 3, 4, 5, 6, 7].map((n) =>
  reportOf(`bao-cao-${n}`, {
    title: `Bài ${n}`,
    summary: `Bài ${n} theo 25-NQ/TW ngày 03/6/2013.`,
  }),
);
const site = siteOf([document, ...reports]);

test('a citation is a sentence with the way to its entry', () => {
  const quotes = quotesOf(site.library.citedBy('25-nq-tw-2013'), site);
  expect(quotes).toHaveLength(7);
  expect(quotes).toContainEqual({
    sentence: 'Bài 1 theo 25-NQ/TW ngày 03/6/2013.',
    name: 'Thực tiễn: Bài 1',
    href: '/so-tay/thuc-tien/bao-cao-1/',
  });
});

test('a cited document has one card, however often it is cited', () => {
  const entry = reportOf('hai-lan', {
    summary: 'Theo 25-NQ/TW ngày 03/6/2013.',
    limitations: [{ text: 'Chưa học 25-NQ/TW ngày 03/6/2013.', topics: ['dan-van'] }],
  });
  expect(citationCards(entry, siteOf([document, entry]))).toEqual([
    {
      id: '25-nq-tw-2013',
      name: 'Nghị quyết 25-NQ/TW',
      issuedOn: '2013-06-03',
      title: 'Về công tác dân vận',
      state: { status: 'chua-kiem-tra', short: undefined },
    },
  ]);
});

test('a document has no card of itself', () => {
  const own = documentOf('25-nq-tw-2013', {
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    summary: 'Nghị quyết 25-NQ/TW ngày 03/6/2013 nói về dân vận.',
  });
  expect(citationCards(own, siteOf([own]))).toEqual([]);
});
