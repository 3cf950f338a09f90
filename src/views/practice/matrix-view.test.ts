import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { matrixView } from './matrix-view.ts';

const finding = (text: string, ...topics: string[]) => ({ text, topics });
const viewOf = (...entries: AnyEntry[]) => {
  const site = siteOf(entries);
  return matrixView(site.library.reports, site);
};
const first = reportOf('mot', {
  unit: 'Đơn vị một',
  publishedOn: '2020-02-01',
  period: { from: '2019', to: '2020' },
  limitations: [finding('Ít', 'dan-van'), finding('Chậm', 'dan-van')],
  solutions: [finding('Giao việc', 'dan-van')],
});
const second = reportOf('hai', {
  unit: 'Đơn vị hai',
  publishedOn: '2020-01-01',
  solutions: [finding('Họp', 'dan-van', 'cong-doan')],
});

test('every line of the overview has a cell a unit, in the order of the columns', () => {
  const { units, topics } = viewOf(first, second);
  expect(units).toEqual([
    { name: 'Đơn vị một', period: '2019-2020' },
    { name: 'Đơn vị hai', period: '' },
  ]);
  expect(topics.map(({ name, counts }) => [name, counts])).toEqual([
    [
      'Dân vận',
      [
        { counts: '2 hạn chế, 1 giải pháp', href: '#chu-de-dan-van-mot' },
        { counts: '1 giải pháp', href: '#chu-de-dan-van-hai' },
      ],
    ],
    ['Công đoàn', [undefined, { counts: '1 giải pháp', href: '#chu-de-cong-doan-hai' }]],
  ]);
});

test('a topic counts what all units say', () => {
  expect(viewOf(first, second).topics[0]?.sum).toBe('2 hạn chế, 2 giải pháp');
});

test('where the overview leads there is a cell', () => {
  for (const { counts, cells } of viewOf(first, second).topics) {
    const led = counts.flatMap((cell) => (cell ? [cell.href] : []));
    expect(cells.map(({ id }) => `#${id}`)).toEqual(led);
  }
});

test('a topic leads to its page only where entries of the topic make one', () => {
  const document = documentOf('25-nq-tw-2013', { topics: ['cong-doan'] });
  const ways = viewOf(second, document).topics.map(({ id, all }) => [id, all?.href]);
  expect(ways).toEqual([
    ['chu-de-cong-doan', '/so-tay/chu-de/cong-doan/'],
    ['chu-de-dan-van', undefined],
  ]);
});
