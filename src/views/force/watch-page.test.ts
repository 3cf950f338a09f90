import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { formerStatePage } from './former-state-page.ts';
import { watchPage, watchPages } from './watch-page.ts';

const searchedOn = (id: string, day: string) =>
  documentOf(id, {
    ...{ number: `${id}-NQ/TW`, issuedOn: '2010-01-02' },
    validity: {
      status: 'chua-thay-thay-the',
      ...{ searchedOn: day, where: ['Công báo'], basis: 'Chưa thấy.' },
    },
  });
const newer = documentOf('5', {
  ...{ number: '5-NQ/TW', issuedOn: '2010-01-02' },
  validity: {
    status: 'co-van-ban-moi-hon',
    ...{ since: '2020-01-01', searchedOn: '2026-11-01', where: [], basis: 'Có bản mới.' },
  },
});
const site = siteOf(
  [
    searchedOn('1', '2026-11-01'),
    searchedOn('2', '2025-11-01'),
    searchedOn('3', '2024-01-01'),
    newer,
    documentOf('4', { number: '4-NQ/TW', issuedOn: '2010-01-02' }),
    documentOf('7', {
      ...{ number: '7-NQ/TW', issuedOn: '2010-01-02' },
      validity: {
        status: 'chua-kiem-tra',
        ...{ searchedOn: '2026-11-01', where: ['Công báo'], basis: 'Không thấy dấu vết.[^1]' },
      },
    }),
    documentOf('6', {
      ...{ number: '6-NQ/TW', issuedOn: '1949-01-02' },
      validity: { status: 'tu-lieu', where: [], basis: 'Bài báo.' },
    }),
  ],
  { day: '2026-11-30' },
);
const page = watchPage(site);
const rowsOf = (id: string, { lists } = page) => lists.find((list) => list.id === id)?.rows ?? [];
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name.split(' ')[2]);

test('what is overdue longest stands first', () => {
  expect(rowsOf('den-han').map(({ name, due }) => [name.split(' ')[2], due])).toEqual([
    ['3-NQ/TW', '01/01/2025'],
    ['2-NQ/TW', '01/11/2026'],
  ]);
});

test('what nobody checked is a list of its own, with the reason and what nobody searched first', () => {
  expect(
    rowsOf('chua-kiem-tra').map(({ name, searched, due }) => [name.split(' ')[2], searched, due]),
  ).toEqual([
    ['4-NQ/TW', 'Chưa tìm', 'Cần tìm ngay'],
    ['7-NQ/TW', '01/11/2026, ở Công báo', '01/11/2027'],
  ]);
  expect(rowsOf('chua-kiem-tra').map(({ reason }) => reason)).toEqual([
    'Chưa kiểm tra hiệu lực; hãy đối chiếu trước khi viện dẫn.',
    'Không thấy dấu vết.',
  ]);
  expect(page.lead).toContain('2 văn bản đã đến hạn, 2 văn bản chưa kiểm tra.');
});

test('what was searched lately waits, with the day and the places', () => {
  expect(names(rowsOf('chua-den-han'))).toEqual(['1-NQ/TW', '5-NQ/TW']);
  expect(rowsOf('chua-den-han')[0]?.searched).toBe('01/11/2026, ở Công báo');
});

test('of an article nobody searches a successor', () => {
  expect(JSON.stringify(page.lists)).not.toContain('6-NQ/TW');
});

test('a newer text that the library lacks is a gap', () => {
  expect(names(page.gaps)).toEqual(['5-NQ/TW']);
});

test('states are counted, with a page where there are documents', () => {
  const counts = new Map(page.states?.map(({ status, count, href }) => [status, [count, href]]));
  expect(counts.get('chua-thay-thay-the')).toEqual([
    3,
    '/so-tay/van-ban/tinh-trang/chua-thay-thay-the/',
  ]);
  expect(counts.get('mot-phan')).toEqual([0, undefined]);
});

test('the former state leads to those that took its place', () => {
  const states = formerStatePage(site).states.map(({ status }) => status);
  expect(states).toContain('chua-kiem-tra');
  expect(states).not.toContain('con-hieu-luc');
});

test('a long list goes on over the next pages, which say how many there are of each', () => {
  const many = siteOf(Array.from({ length: 310 }, (_, at) => searchedOn(`${at}`, '2025-11-01')));
  expect(watchPages(many.library)).toEqual([1, 2]);
  const [first, second] = [watchPage(many), watchPage(many, 2)];
  expect(first.lists.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['den-han', 300],
    ['chua-den-han', 0],
  ]);
  expect(second.lists.map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Đến hạn tìm lại (310)', 10],
  ]);
  expect([second.states, second.pager?.previous]).toEqual([
    undefined,
    '/so-tay/tinh-trang/hieu-luc/',
  ]);
});
