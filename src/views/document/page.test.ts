import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { mostOwnFiles } from '../../library/own-files.ts';
import type { Section } from '../entry/section.ts';
import { chipNames, chipsOf } from '../testing/chips.ts';
import { siteOf } from '../testing/sample.ts';
import { citedPage, documentsWithCitedPage, mostNamed } from './cited-page.ts';
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

test('what the page rests on stands above its sections', () => {
  const { standing } = pageOf('a', {
    verification: 'partial',
    reading: 'trich-doan',
    note: 'Theo <bản> chép.',
    published: { where: 'Công báo', url: 'https://congbao.chinhphu.vn/a' },
  });
  expect(standing).toEqual({
    reading: 'Mới đọc trích đoạn. Mới đối chiếu được một phần.',
    note: 'Theo &lt;bản&gt; chép.',
    published: { name: 'Bản chính thức: Công báo', href: 'https://congbao.chinhphu.vn/a' },
  });
  expect(pageOf('a', {}).standing).toEqual({
    reading: 'Chưa đọc văn bản: mới ghi số, ngày, trích yếu.',
    note: undefined,
    published: undefined,
  });
});

const rich = { ...full, summary: 'Tóm tắt', tasks: [{ who: 'Chi bộ', what: 'Họp' }] };

test('the sections follow the order of need, and the contents name each with its count', () => {
  const { relations, contents } = pageOf('25-nq-tw-2013', rich, [
    ...entries,
    documentOf('moi', {
      number: '30-NQ/TW',
      issuedOn: '2020-01-02',
      relations: [{ kind: 'thay-the', target: '25-nq-tw-2013' }],
    }),
  ]);
  expect(relations?.id).toBe('quan-he');
  expect(contents.map(({ id, count }) => [id, count])).toEqual([
    ['quan-he', 1],
    ['ai-phai-lam-gi', 1],
    ['tom-tat', undefined],
    ['diem-chinh', 1],
    ['noi-thuc-hien', 2],
    ['trong-chuyen-de', 1],
    ['duoc-vien-dan', 1],
    ['thong-tin', undefined],
    ['nguon-tai-lieu', 1],
  ]);
});

test('units that carried it out and sessions that use it are named', () => {
  const { sections } = pageOf('25-nq-tw-2013', full, entries);
  const use = sections.filter(({ part }) => part.kind === 'chips');
  expect(use.map(chipNames)).toEqual([
    ['noi-thuc-hien', ['Tổ tự quản', 'Một đơn vị']],
    ['trong-chuyen-de', ['Một buổi học']],
  ]);
});

const quotesIn = (sections: readonly Section[]) =>
  sections.flatMap(({ part }) => (part.kind === 'quotes' ? [part] : []));

test('who cites it is shown with the sentence', () => {
  const [cited] = quotesIn(pageOf('25-nq-tw-2013', full, entries).sections);
  expect(cited?.quotes.map(({ sentence }) => sentence)).toContain('Theo 25-NQ/TW ngày 03/6/2013.');
  expect(cited?.more).toBeUndefined();
});

const citedTimes = (times: number, models = 0) => {
  const citing = Array.from({ length: times }, (_, n) =>
    reportOf(`bai-${n}`, { summary: `Bài ${n} theo 25-NQ/TW ngày 03/6/2013.` }),
  );
  const others = Array.from({ length: models }, (_, n) => modelOf(`m-${n}`));
  const site = siteOf([documentOf('25-nq-tw-2013', full), ...citing, ...others]);
  const view = site.library.document('25-nq-tw-2013');
  if (!view) throw new Error('the document is there');
  const [cited] = quotesIn(documentPage(view, site).sections);
  return { site, view, cited };
};

test('of several citations the first stand with their sentences, the others by name', () => {
  const { site, cited } = citedTimes(mostNamed);
  expect(cited?.quotes.map(({ sentence }) => sentence !== undefined)).toEqual(
    Array.from({ length: mostNamed }, (_, at) => at < 3),
  );
  expect([cited?.total, cited?.more]).toEqual([mostNamed, undefined]);
  expect(documentsWithCitedPage(site.library)).toEqual([]);
});

test('more citations than the page has room for stand on a page of their own, all of them', () => {
  const { site, view, cited } = citedTimes(mostNamed + 1);
  expect([cited?.quotes.length, cited?.total]).toEqual([3, mostNamed + 1]);
  expect(cited?.more?.href).toBe('/so-tay/van-ban/25-nq-tw-2013/vien-dan/');
  expect(documentsWithCitedPage(site.library)).toEqual([view]);
  const page = citedPage(view, site);
  expect(page.quotes).toHaveLength(mostNamed + 1);
  expect(page.title).toBe('Nơi viện dẫn Nghị quyết 25-NQ/TW (2013)');
});

test('in a large library more citations are named before they have a page of their own', () => {
  const named = citedTimes(36, mostOwnFiles);
  expect([named.cited?.quotes.length, named.cited?.more]).toEqual([36, undefined]);
  expect(documentsWithCitedPage(named.site.library)).toEqual([]);
  const apart = citedTimes(37, mostOwnFiles);
  expect([apart.cited?.quotes.length, apart.cited?.total]).toEqual([3, 37]);
  expect(documentsWithCitedPage(apart.site.library)).toEqual([apart.view]);
});

test('a document that nothing leads to has its card and its sources alone', () => {
  const { relations, sections } = pageOf('a', {});
  expect(relations).toBeUndefined();
  expect(sections.map(({ id }) => id)).toEqual(['thong-tin', 'nguon-tai-lieu']);
});

test('a document with several relations leads to their map', () => {
  const relations = [{ kind: 'trien-khai', target: '25-nq-tw-2013' }];
  const others = ['30', '31', '32', '33', '34', '35'].map((n) =>
    documentOf(`moi-${n}`, { number: `${n}-NQ/TW`, issuedOn: '2020-01-02', relations }),
  );
  const page = pageOf('25-nq-tw-2013', full, others);
  expect(chipsOf(page.relations).more?.href).toBe('/so-tay/van-ban/25-nq-tw-2013/luoc-do/');
});
