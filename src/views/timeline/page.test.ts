import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { timelinePage, timelinePages, timelineTail } from './page.ts';
import { timelineTopics } from './topics.ts';

const site = siteOf([
  documentOf('25-nq-tw-2013', {
    ...{ number: '25-NQ/TW', issuedOn: '2013-06-03', term: 'XI', topics: ['dan-van'] },
  }),
  documentOf('02-hd-tu-2018', {
    ...{ number: '02-HD/TU', type: 'Hướng dẫn', issuer: 'tinh-uy', place: 'lai-chau' },
    ...{ issuedOn: '2018-01-02', topics: ['cong-doan', 'dan-van'] },
  }),
  documentOf('khong-ro-nam', { title: 'Quy chế', type: 'Quy chế' }),
]);
const [topic] = site.library.once(timelineTopics);
if (!topic) throw new Error('the sample has documents with topics');

test('only topics that documents have get a timeline, in the order of the vocabulary', () => {
  expect(
    site.library.once(timelineTopics).map(({ id, documents }) => [id, documents.length]),
  ).toEqual([
    ['dan-van', 2],
    ['cong-doan', 1],
  ]);
});

test('the page of all counts every document and is marked among the topics', () => {
  const { intro, topics, title } = timelinePage({ page: 1 }, site);
  expect([title, intro.slice(0, 9)]).toEqual(['Dòng thời gian', '3 văn bản']);
  expect(topics).toEqual([
    { text: 'Tất cả chủ đề (3)', href: '/so-tay/van-ban/dong-thoi-gian/', here: true },
    { text: 'Dân vận (2)', href: '/so-tay/van-ban/dong-thoi-gian/dan-van/', here: false },
    { text: 'Công đoàn (1)', href: '/so-tay/van-ban/dong-thoi-gian/cong-doan/', here: false },
  ]);
});

test('the page of a topic has its documents alone, and leads back to that of all', () => {
  const { title, intro, topics, crumbs } = timelinePage({ topic, page: 1 }, site);
  expect([title, intro.slice(0, 9)]).toEqual(['Dòng thời gian: Dân vận', '2 văn bản']);
  expect(topics.map(({ here }) => here)).toEqual([false, true, false]);
  expect(crumbs?.at(-1)).toEqual({
    name: 'Dòng thời gian',
    address: '/van-ban/dong-thoi-gian/',
  });
});

test('a row has number, day, title, issuer and state, under the term of its day', () => {
  const { groups } = timelinePage({ page: 1 }, site);
  expect(groups.map(({ name, years, rows }) => [name, years, rows.length])).toEqual([
    ['Khóa XII', '2016-2021', 1],
    ['Khóa XI', '2011-2016', 1],
    ['Chưa rõ năm', undefined, 1],
  ]);
  expect(groups[1]?.rows[0]).toMatchObject({
    ...{ name: '25-NQ/TW', href: '/so-tay/van-ban/25-nq-tw-2013/', issuedOn: '2013-06-03' },
    ...{ circle: 'trung-uong', state: { status: 'chua-kiem-tra' }, hasEnded: false },
  });
  expect(groups[0]?.rows[0]?.circle).toBe('dia-phuong');
});

test('a document of a known day has a life, one of an unknown day none', () => {
  const lives = timelinePage({ page: 1 }, site).groups.map(({ rows }) => rows[0]?.life);
  expect(lives[1]).toContain('class="life-none"');
  expect(lives[2]).toBeUndefined();
});

test('issuers are counted, those that issued none are no choice', () => {
  expect(timelinePage({ page: 1 }, site).circles).toEqual([
    { id: 'trung-uong', text: 'Đảng, Trung ương (2)' },
    { id: 'dia-phuong', text: 'Địa phương, cơ sở (1)' },
  ]);
});

test('bars by year are drawn where there are years to compare', () => {
  expect(timelinePage({ page: 1 }, site).years).toBeUndefined();
  const many = ['2013', '2014', '2015', '2016', '2016'].map((year, index) =>
    documentOf(`d${index}`, { issuedOn: year }),
  );
  expect(timelinePage({ page: 1 }, siteOf(many)).years).toContain('nhiều nhất năm 2016: 2 văn bản');
});

test('a long timeline goes on by pages, with bars of all its years on each', () => {
  const many = siteOf(
    Array.from({ length: 230 }, (_, at) =>
      documentOf(`d${at}`, { issuedOn: String(2010 + (at % 5)), topics: ['dan-van'] }),
    ),
  );
  expect(timelinePages(many.library).map(timelineTail)).toEqual([
    '',
    'trang/2/',
    'dan-van/',
    'dan-van/2/',
  ]);
  const [first, second] = [timelinePage({ page: 1 }, many), timelinePage({ page: 2 }, many)];
  const rowsOn = ({ groups }: typeof first) => groups.flatMap(({ rows }) => rows).length;
  expect([rowsOn(first), rowsOn(second)]).toEqual([200, 30]);
  expect(second.years).toBe(first.years);
  expect(second.pager?.previous).toBe('/so-tay/van-ban/dong-thoi-gian/');
});
