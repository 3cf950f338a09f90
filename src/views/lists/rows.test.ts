import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { mostOwnFiles } from '../../library/own-files.ts';
import { siteOf } from '../testing/sample.ts';
import { documentBrowser } from './document-browser.ts';
import { documentRow } from './document-row.ts';
import { entryCard } from './entry-card.ts';
import { mixedEntries, mixedPageCount } from './mixed-entries.ts';

const document = documentOf('25-nq-tw-2013', {
  number: '25-NQ/TW',
  issuedOn: '2013-06-03',
  topics: ['dan-van', 'cong-doan'],
});
const bare = documentOf('thu');
const site = siteOf([document, bare]);
const whole = { page: 1, first: '/van-ban/', rest: '/van-ban/trang/' };
const current = { key: 'loai', value: 'nghi-quyet' };
const rows = site.library.documents.map((view) => documentRow(view, site));

test('a row names a document by number, with its type and issuer', () => {
  expect(rows[0]).toMatchObject({
    href: '/so-tay/van-ban/25-nq-tw-2013/',
    name: '25-NQ/TW',
    by: 'Nghị quyết · Ban Chấp hành Trung ương Đảng',
  });
});

test('a document without a number is named by its type, said once', () => {
  expect(rows[1]).toMatchObject({ name: 'Nghị quyết', by: 'Ban Chấp hành Trung ương Đảng' });
});

test('a row stands under the heading of its year', () => {
  expect(rows.map(({ year }) => year)).toEqual(['2013', 'Chưa rõ năm']);
});

test('facets count the whole library, whichever documents are listed', () => {
  const { facets, total } = documentBrowser(site.library.documents.slice(0, 1), whole, site);
  expect(total).toBe(1);
  expect(facets[0]?.values[0]).toMatchObject({ value: 'nghi-quyet', count: 2 });
});

test('the list of a value leads to where it can be narrowed further', () => {
  const { combine } = documentBrowser([], { ...whole, current }, site);
  expect(combine).toBe('/so-tay/van-ban/?loai=nghi-quyet');
  expect(documentBrowser([], whole, site).combine).toBeUndefined();
});

test('the card of a report shows unit, place, kind and time, as far as known', () => {
  const fields = { place: 'lai-chau', kind: 'ke-hoach', period: { from: '2013', to: '2016' } };
  expect(entryCard(reportOf('a', fields), site).where).toBe(
    'Một công ty · Lai Châu · kế hoạch · 2016',
  );
  expect(entryCard(reportOf('a'), site).where).toBe('Một công ty');
});

test('the card of a session shows its length and for whom it is', () => {
  expect(entryCard(sessionOf('a'), site)).toEqual({
    kind: 'session',
    href: '/so-tay/chuyen-de/a/',
    title: 'Một buổi học',
    where: '60 phút · Đoàn viên',
    summary: 'Tóm tắt',
  });
});

test('mixed entries stand by their kinds', () => {
  const mixed = mixedEntries(
    [
      ...site.library.documents.map(({ entry }) => entry),
      modelOf('m'),
      reportOf('r'),
      sessionOf('s'),
    ],
    { page: 1, first: '/chu-de/a/', rest: '/chu-de/a/' },
    site,
  );
  const { sessions, documents, models, reports } = mixed;
  expect([sessions, documents, models, reports].map((list) => list.length)).toEqual([1, 2, 1, 1]);
  expect(mixed.counts).toEqual({ document: 2, model: 1, report: 1, session: 1 });
  expect(mixed.pager).toBeUndefined();
  expect(mixed.reports[0]?.href).toBe('/so-tay/thuc-tien/r/');
});

test('beside the list of a value stands the facet that it belongs to, beside the whole list all', () => {
  const all = documentBrowser(site.library.documents, whole, site).facets.map(({ key }) => key);
  expect(all.length).toBeGreaterThan(1);
  const { facets } = documentBrowser(site.library.documents, { ...whole, current }, site);
  expect(facets.map(({ key }) => key)).toEqual(['loai']);
});

test('many entries go on by pages, each kind at its own pace, and every page counts them all', () => {
  const entries = [
    ...Array.from({ length: 130 }, (_, at) => documentOf(`v${at}`)),
    ...Array.from({ length: 30 }, (_, at) => modelOf(`m${at}`)),
  ];
  const many = siteOf(entries);
  expect(mixedPageCount(entries, many.library)).toBe(3);
  const pages = [1, 2, 3].map((page) =>
    mixedEntries(entries, { page, first: '/chu-de/a/', rest: '/chu-de/a/' }, many),
  );
  expect(pages.map(({ documents }) => documents.length)).toEqual([60, 60, 10]);
  expect(pages.map(({ models }) => models.length)).toEqual([24, 6, 0]);
  expect(pages.map(({ counts }) => counts.document)).toEqual([130, 130, 130]);
  expect(pages[1]?.pager?.next).toBe('/so-tay/chu-de/a/3/');
});

test('in a large library a page of mixed entries holds twice as many', () => {
  const models = Array.from({ length: mostOwnFiles + 1 }, (_, at) => modelOf(`m${at}`));
  const large = siteOf(models);
  const some = models.slice(0, 49);
  expect(mixedPageCount(some, large.library)).toBe(2);
  const first = mixedEntries(some, { page: 1, first: '/chu-de/a/', rest: '/chu-de/a/' }, large);
  expect(first.models).toHaveLength(48);
});
