import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { topicIndexPage, topicPage, usedTopics } from './page.ts';

const topics = ['dan-van'];
const site = siteOf([
  documentOf('van-ban', { topics }),
  modelOf('mo-hinh', { topics, name: 'Tổ tự quản' }),
  reportOf('bai', { topics, title: 'Một bài' }),
  sessionOf('buoi', { topics, title: 'Một buổi' }),
  documentOf('khac'),
]);

test('a topic that no entry has is left out', () => {
  expect(usedTopics(site.library).map(({ id }) => id)).toEqual(['dan-van']);
});

test('the page of a topic parts its entries by kind', () => {
  const [topic] = usedTopics(site.library);
  if (!topic) throw new Error('the topic is used');
  const { entries, title } = topicPage({ topic, page: 1 }, site);
  expect(title).toBe('Dân vận');
  expect(entries.documents.map(({ href }) => href)).toEqual(['/so-tay/van-ban/van-ban/']);
  expect(entries.models.map(({ name }) => name)).toEqual(['Tổ tự quản']);
  expect(entries.reports.map((card) => card.title)).toEqual(['Một bài']);
  expect(entries.sessions.map((card) => card.title)).toEqual(['Một buổi']);
});

test('the index counts the entries of all kinds', () => {
  expect(topicIndexPage(site).items).toEqual([
    { name: 'Dân vận', href: '/so-tay/chu-de/dan-van/', count: 4 },
  ]);
});
