import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { documentPage } from './page.ts';

const full = { number: '25-NQ/TW', issuedOn: '2013-06-03', keyPoints: ['Gần dân[^1]'] };
const entries = [
  modelOf('a', { implements: ['25-nq-tw-2013'] }),
  reportOf('b', { implements: ['25-nq-tw-2013'], summary: 'Theo 25-NQ/TW ngày 03/6/2013.' }),
  sessionOf('c'),
];

function pageOf(id: string, fields: object, others: Parameters<typeof siteOf>[0] = []) {
  const site = siteOf([documentOf(id, fields), ...others]);
  const view = site.library.document(id);
  if (!view) throw new Error(`No document ${id}.`);
  return documentPage(view, site);
}

test('a page is named by number and year', () => {
  expect(pageOf('25-nq-tw-2013', full).title).toBe('Nghị quyết 25-NQ/TW (2013)');
});

test('crumbs lead over the type and the year of the document', () => {
  expect(pageOf('25-nq-tw-2013', full).crumbs).toEqual([
    { name: 'Văn bản', address: '/van-ban/' },
    { name: 'Nghị quyết', address: '/van-ban/loai/nghi-quyet/' },
    { name: '2013', address: '/van-ban/nam/2013/' },
  ]);
});

test('a document of unknown year has no crumb for it', () => {
  expect(pageOf('a', {}).crumbs).toHaveLength(2);
});

test('the summary describes the page, or else its citation and first point without marks', () => {
  expect(pageOf('25-nq-tw-2013', { ...full, summary: 'Tóm tắt' }).description).toBe('Tóm tắt');
  expect(pageOf('25-nq-tw-2013', full).description).toMatch(
    /^Nghị quyết số 25-NQ\/TW, ngày 03\/6\/2013.*\. Gần dân$/,
  );
});

test('how much was read is said, and that a document was not wholly checked', () => {
  const verification = 'partial';
  expect(pageOf('a', { verification, reading: 'trich-doan' }).caution).toBe(
    'Mới đọc trích đoạn. Mới đối chiếu được một phần.',
  );
  expect(pageOf('a', {}).caution).toBe('Chưa đọc văn bản: mới ghi số, ngày, tên.');
});

test('units that carried it out and sessions that use it stand in the margin', () => {
  const { margin } = pageOf('25-nq-tw-2013', full, entries);
  expect(margin.map(({ id, groups }) => [id, groups.flatMap(({ chips }) => chips.length)])).toEqual(
    [
      ['noi-thuc-hien', [2]],
      ['trong-chuyen-de', [1]],
    ],
  );
});

test('who cites it is shown with the sentence', () => {
  const { cited } = pageOf('25-nq-tw-2013', full, entries);
  expect(cited.shown.map(({ sentence }) => sentence)).toContain('Theo 25-NQ/TW ngày 03/6/2013.');
});

test('a document that nothing leads to has an empty margin and no map', () => {
  const { margin, map, mottos } = pageOf('a', {});
  expect({ margin, map, mottos }).toEqual({ margin: [], map: undefined, mottos: [] });
});

test('a document with relations has a map', () => {
  const relations = [{ kind: 'thay-the', target: '25-nq-tw-2013' }];
  const other = documentOf('moi', { number: '30-NQ/TW', issuedOn: '2020-01-02', relations });
  expect(pageOf('25-nq-tw-2013', full, [other]).map?.href).toBe(
    '/so-tay/van-ban/25-nq-tw-2013/luoc-do/',
  );
});
