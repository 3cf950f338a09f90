import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { timelinePage, topicTimelinePage } from './page.ts';
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
  const { intro, topics, title } = timelinePage(site);
  expect([title, intro.slice(0, 9)]).toEqual(['Dòng thời gian', '3 văn bản']);
  expect(topics).toEqual([
    { text: 'Tất cả chủ đề (3)', href: '/so-tay/van-ban/dong-thoi-gian/', here: true },
    { text: 'Dân vận (2)', href: '/so-tay/van-ban/dong-thoi-gian/dan-van/', here: false },
    { text: 'Công đoàn (1)', href: '/so-tay/van-ban/dong-thoi-gian/cong-doan/', here: false },
  ]);
});

test('the page of a topic has its documents alone, and leads back to that of all', () => {
  const { title, intro, topics, crumbs } = topicTimelinePage(topic, site);
  expect([title, intro.slice(0, 9)]).toEqual(['Dòng thời gian: Dân vận', '2 văn bản']);
  expect(topics.map(({ here }) => here)).toEqual([false, true, false]);
  expect(crumbs?.at(-1)).toEqual({
    name: 'Dòng thời gian',
    address: '/van-ban/dong-thoi-gian/',
  });
});

test('the list says year, term and level in words, what is unknown last', () => {
  const { years } = timelinePage(site);
  expect(years.map(({ name, blocks }) => [name, blocks[0]?.term])).toEqual([
    ['2018', 'Khóa XII của Đảng'],
    ['2013', 'Khóa XI của Đảng'],
    ['Chưa rõ năm', undefined],
  ]);
  expect(years[0]?.blocks[0]?.documents).toEqual([
    {
      name: 'Hướng dẫn 02-HD/TU (2018)',
      href: '/so-tay/van-ban/02-hd-tu-2018/',
      level: 'Tỉnh, thành phố, Lai Châu',
      state: 'Chưa kiểm tra hiệu lực',
    },
  ]);
});

test('there is a picture for a phone and one for a desk', () => {
  const { picture } = timelinePage(site);
  expect(picture.match(/<svg class="[^"]*"/g)?.join()).toMatch(/fig-narrow.*fig-wide/);
});
