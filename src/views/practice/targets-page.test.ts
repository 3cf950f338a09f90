import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { targetsPage } from './targets-page.ts';

const target = (label: string, fields: object = {}) => ({
  label,
  comparator: '>=',
  value: 90,
  unit: '%',
  kind: 'chi-tieu',
  ...fields,
});
const pageOf = (...entries: AnyEntry[]) => targetsPage(siteOf(entries));
const resolution = documentOf('02-nq-tw-2021', {
  number: '02-NQ/TW',
  issuedOn: '2021-06-12',
  targets: [
    target('Một', { topic: 'cong-doan' }),
    target('hai', { due: '2030', note: 'Hẹp.[^1]' }),
  ],
});
const plan = reportOf('ke-hoach', {
  kind: 'ke-hoach',
  unit: 'Một đơn vị',
  targets: [target('ba', { topic: 'cong-doan' })],
});

test('rows stand by topic, with those of no topic under a name of their own', () => {
  const { groups, total } = pageOf(resolution, plan);
  expect(
    groups.map(({ topic, name, rows }) => [topic, name, rows.map(({ label }) => label)]),
  ).toEqual([
    ['cong-doan', 'Công đoàn', ['Một', 'Ba']],
    ['chua-xep', 'Chưa xếp chủ đề', ['Hai']],
  ]);
  expect(total).toBe(3);
});

test('a row says its level, its day and its note without source marks, and who set it', () => {
  expect(pageOf(resolution).groups[1]?.rows[0]).toMatchObject({
    topic: 'chua-xep',
    level: 'từ 90%',
    due: '2030',
    note: 'Hẹp.',
    setter: { label: '02-NQ/TW', href: '/so-tay/van-ban/02-nq-tw-2021/', rank: 'Trung ương' },
  });
});

test('a note that is nothing but a source mark is no note', () => {
  const document = documentOf('a', { targets: [target('Một', { note: '[^1]' })] });
  expect(pageOf(document).groups[0]?.rows[0]?.note).toBeUndefined();
});

test('topics lead to their rows, and who set targets to their pages, counted', () => {
  const shown = pageOf(resolution, plan).facets.map(({ key, values }) => [
    key,
    values.map(({ name, count, href }) => [name, count, href]),
  ]);
  expect(shown).toEqual([
    [
      'chu-de',
      [
        ['Công đoàn', 2, '/so-tay/thuc-tien/chi-tieu/#chu-de-cong-doan'],
        ['Chưa xếp chủ đề', 1, '/so-tay/thuc-tien/chi-tieu/#chu-de-chua-xep'],
      ],
    ],
    [
      'van-ban',
      [
        ['02-NQ/TW', 2, '/so-tay/van-ban/02-nq-tw-2021/'],
        ['Kế hoạch của Một đơn vị', 1, '/so-tay/thuc-tien/ke-hoach/'],
      ],
    ],
  ]);
});

test.each([
  // a day of its own, over and to come
  [documentOf('a', { targets: [target('Một', { due: 'năm 2025' })] }), true],
  [documentOf('a', { targets: [target('Một', { due: 'giai đoạn 2025-2030' })] }), false],
  // without one it is as old as the plan that set it
  [reportOf('a', { period: { from: '2022', to: '2022' }, targets: [target('Một')] }), true],
  [documentOf('a', { targets: [target('Một')] }), false],
])('a target whose time is over stands apart (%#)', (entry, isPast) => {
  const { groups, past } = pageOf(entry);
  expect([groups.length, past.length]).toEqual(isPast ? [0, 1] : [1, 0]);
  const [row] = [...groups, ...past].flatMap(({ rows }) => rows);
  expect(row?.isPast).toBe(isPast);
});

test('a topic of both parts leads to what is still strived for', () => {
  const document = documentOf('a', {
    targets: [
      target('Cũ', { due: '2020', topic: 'cong-doan' }),
      target('Nay', { due: '2030', topic: 'cong-doan' }),
    ],
  });
  const { groups, past, facets, total } = pageOf(document);
  expect([groups[0]?.anchor, past[0]?.anchor]).toEqual([
    'chu-de-cong-doan',
    'chu-de-cong-doan-da-qua',
  ]);
  expect(facets[0]?.values[0]?.href).toBe('/so-tay/thuc-tien/chi-tieu/#chu-de-cong-doan');
  expect(total).toBe(2);
});
