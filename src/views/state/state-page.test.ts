import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { stateFile, statePage } from './state-page.ts';
import { measuredOn } from './testing/measured.ts';

const site = siteOf([
  documentOf('a', { verification: 'verified' }),
  documentOf('b', { verification: 'partial' }),
  modelOf('c', { verification: 'partial' }),
]);

test('a row a kind, each cell under its column', () => {
  const { entries } = statePage(site, []);
  expect(entries.rows.map(({ name, cells }) => [name, ...cells.slice(0, 4)])).toEqual([
    ['Văn bản', '2', '1', '1', '0'],
    ['Mô hình', '1', '0', '1', '0'],
    ['Bài thực tiễn', '0', '0', '0', '0'],
    ['Chuyên đề', '0', '–', '–', '–'],
    ['Câu hỏi và trả lời', '0', '–', '–', '–'],
  ]);
  for (const { cells } of entries.rows) expect(cells).toHaveLength(entries.columns.length - 1);
});

test('the newest release stands first, its shares as counts of their sets', () => {
  const page = statePage(site, [measuredOn('2026-12-01'), measuredOn('2026-12-09')]);
  expect(page.citations.rows).toEqual([
    { name: '09/12/2026', cells: ['1.200', '1', '2/90', '53/54'] },
    { name: '01/12/2026', cells: ['1.200', '1', '2/90', '53/54'] },
  ]);
  expect(page.search.rows[0]?.cells).toEqual(['27/36', '24/48', '156/260']);
});

test('what is to be done leads to the pages that tell more', () => {
  const addresses = statePage(site, []).open.map(({ href }) => href);
  expect(addresses.slice(0, 2)).toEqual([
    '/so-tay/tinh-trang/hieu-luc/',
    '/so-tay/tinh-trang/can-bo-sung/',
  ]);
});

test('the file holds the figures of the build and the whole history', () => {
  const { now, history } = stateFile(site, [measuredOn('2026-12-01')]);
  expect(now).toMatchObject({ day: '2026-11-21', entries: { document: 2, model: 1 } });
  expect(history).toEqual([measuredOn('2026-12-01')]);
});
