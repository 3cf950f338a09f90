import { expect, test } from 'vitest';
import { documentOf, modelOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { newsEvents } from './news-events.ts';
import { newsPage } from './news-page.ts';

const old = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const young = documentOf('02-nq-tw-2025', {
  number: '02-NQ/TW',
  title: 'Về phong trào',
  issuedOn: '2025-01-02',
  relations: [
    { kind: 'thay-the', target: '25-nq-tw-2013' },
    { kind: 'thay-the', number: '01-NQ/TW', issuedOn: '2001', issuer: 'Bộ Chính trị' },
    { kind: 'bai-bo', number: '09-CT/TW', issuedOn: '2001', issuer: 'Ban Bí thư' },
  ],
});
const unnumbered = documentOf('thu-2026', { shortName: 'Thư ngỏ', issuedOn: '2026-05-01' });
const model = modelOf('to-tu-quan');
const entries = [old, young, unnumbered, model];

test('a batch lists its entries as links', () => {
  const { batches } = newsPage(
    siteOf(entries, { news: { added: [{ day: '2026-11-20', upTo: 4 }] } }),
  );
  expect(batches).toHaveLength(1);
  expect(batches[0]).toMatchObject({ id: 'them-2026-11-20', day: '20/11/2026' });
  expect(batches[0]?.links[3]).toEqual({
    name: 'Mô hình: Tổ tự quản',
    href: '/so-tay/mo-hinh/to-tu-quan/',
  });
});

test('a batch of more than thirty entries says how many they are of each kind', () => {
  const many = Array.from({ length: 31 }, (_, index) => documentOf(`a-${index}`));
  const news = { added: [{ day: '2026-11-20', upTo: 32 }] };
  const { batches } = newsPage(siteOf([...many, model], { news }));
  expect(batches[0]?.links).toEqual([
    { name: '31 văn bản', href: '/so-tay/van-ban/' },
    { name: '1 mô hình', href: '/so-tay/mo-hinh/' },
  ]);
});

test('documents stand under their years, the youngest first', () => {
  const { years } = newsPage(siteOf(entries));
  expect(years.map(({ year, documents }) => [year, documents.map(({ href }) => href)])).toEqual([
    ['2026', ['/so-tay/van-ban/thu-2026/']],
    ['2025', ['/so-tay/van-ban/02-nq-tw-2025/']],
  ]);
});

test('what a document did to others stands by its verbs, with links to those held', () => {
  const { years } = newsPage(siteOf(entries));
  expect(years[1]?.documents[0]?.changes).toEqual([
    {
      lead: 'Thay thế',
      links: [
        { name: 'Nghị quyết 25-NQ/TW (2013)', href: '/so-tay/van-ban/25-nq-tw-2013/' },
        { name: '01-NQ/TW (thư viện chưa có)' },
      ],
    },
    { lead: 'Bãi bỏ', links: [{ name: '09-CT/TW (thư viện chưa có)' }] },
  ]);
});

test('a title is shown only where the name is a number', () => {
  const { years } = newsPage(siteOf(entries));
  expect(years.map(({ documents }) => documents[0]?.title)).toEqual([undefined, 'Về phong trào']);
});

const corrected = [
  { day: '2026-11-01', what: 'Ngày của 25-NQ/TW <b>', entries: ['document/25-nq-tw-2013'] },
  { day: '2026-11-09', what: 'Một', entries: ['document/khong-co', 'ghi-chu/a'] },
  { day: '2026-11-09', what: 'Hai', entries: [] },
];

test('corrections stand newest first, their anchors counted in the order of writing', () => {
  const { corrections } = newsPage(siteOf(entries, { news: { corrected } }));
  expect(corrections.map(({ id }) => id)).toEqual([
    'sua-2026-11-09-1',
    'sua-2026-11-09-2',
    'sua-2026-11-01-1',
  ]);
});

test('the text of a correction is safe HTML with its numbers linked', () => {
  const what = newsPage(siteOf(entries, { news: { corrected } })).corrections[2]?.what;
  expect(what).toContain('href="/so-tay/van-ban/25-nq-tw-2013/"');
  expect(what).toContain('&lt;b&gt;');
});

test('a correction leads to the entries that the library has', () => {
  const { corrections } = newsPage(siteOf(entries, { news: { corrected } }));
  expect(corrections.map(({ see }) => see?.links.map(({ href }) => href))).toEqual([
    [],
    undefined,
    ['/so-tay/van-ban/25-nq-tw-2013/'],
  ]);
});

test('a library without corrections says so', () => {
  expect(newsPage(siteOf(entries)).correctedLead).toBe('Chưa có nội dung mới.');
});

test('events of the feed lead to their places on the page', () => {
  const site = siteOf(entries, {
    news: { added: [{ day: '2026-11-20', upTo: 4 }], corrected },
  });
  const { batches, corrections } = newsPage(site);
  const anchors = [...batches, ...corrections].map(({ id }) => `/moi/#${id}`);
  expect(
    newsEvents(site)
      .map(({ address }) => address)
      .sort(),
  ).toEqual(anchors.sort());
});

test('events of the feed say what came and what was put right', () => {
  const events = newsEvents(
    siteOf([...entries, sessionOf('buoi-hoc')], {
      news: { added: [{ day: '2026-11-20', upTo: 5 }], corrected: corrected.slice(1, 2) },
    }),
  );
  expect(events.map(({ title, text }) => [title, text])).toEqual([
    ['Mới vào thư viện: 3 văn bản, 1 mô hình, 1 chuyên đề', '3 văn bản, 1 mô hình, 1 chuyên đề'],
    ['Đính chính, 09/11/2026', 'Một'],
  ]);
});
