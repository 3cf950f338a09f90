import { expect, test } from 'vitest';
import { documentOf, sessionOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { sessionListPage } from './list-page.ts';

const entries = [
  documentOf('25-nq-tw-2013'),
  sessionOf('b', { title: 'Đối thoại' }),
  sessionOf('a', { title: 'Dân vận' }),
];

test('the ready sessions stand by title and are counted in the description', () => {
  const { cards, description } = sessionListPage(siteOf(entries));
  expect(cards.map(({ title }) => title)).toEqual(['Dân vận', 'Đối thoại']);
  expect(description).toMatch(/^2 chuyên đề/);
});
