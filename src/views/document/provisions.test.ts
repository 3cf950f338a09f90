import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { articleRows, mainProvisions } from './provisions.ts';

const says = 'Nội dung.[^1]';

function rowsOf(provisions: object[]) {
  const entry = documentOf('a', { provisions });
  const held = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
  return articleRows(entry, siteOf([entry, held]));
}

test('an article that is written as a whole stands by itself', () => {
  const [row] = rowsOf([
    { ref: 'Điều 15', heading: 'Việc Nhân dân bàn', says, binds: ['thôn', 'xã'] },
  ]);
  expect(row).toMatchObject({
    id: undefined,
    name: 'Điều 15',
    isHeading: false,
    rows: [{ id: 'dieu-15', ref: 'Điều 15', heading: 'Việc Nhân dân bàn', binds: 'thôn; xã' }],
  });
});

test('clauses stand under their article, which has an anchor of its own, and do not repeat it', () => {
  const rows = rowsOf([
    { ref: 'khoản 1 Điều 15', says },
    { ref: 'điểm a khoản 2 Điều 15', says },
    { ref: 'khoản 3, 4 Điều 15', says },
    { ref: 'Điều 16', says },
  ]);
  expect(rows.map(({ id, name, isHeading }) => [id, name, isHeading])).toEqual([
    ['dieu-15', 'Điều 15', true],
    [undefined, 'Điều 16', false],
  ]);
  expect(rows[0]?.rows.map(({ id, further, ref }) => [id, further, ref])).toEqual([
    ['dieu-15-khoan-1', [], 'Khoản 1'],
    ['dieu-15-khoan-2-diem-a', [], 'Điểm a khoản 2'],
    ['dieu-15-khoan-3', ['dieu-15-khoan-4'], 'Khoản 3, 4'],
  ]);
});

test('one clause alone keeps the name of its article; both anchors lead to it', () => {
  const [row] = rowsOf([{ ref: 'khoản 2 Điều 15', says }]);
  expect(row).toMatchObject({
    id: 'dieu-15',
    isHeading: false,
    rows: [{ id: 'dieu-15-khoan-2', ref: 'Khoản 2 Điều 15' }],
  });
});

test('what a provision says is safe HTML with its numbers linked and its sources marked', () => {
  const [row] = rowsOf([
    {
      ref: 'Điều 1',
      says: 'Theo 25-NQ/TW ngày 03/6/2013 <b>.[^1]',
      amended: 'Nghị quyết 25-NQ/TW ngày 03/6/2013',
    },
  ]);
  const { says: html = '', amended = '' } = row?.rows[0] ?? {};
  expect(html).toContain('/so-tay/van-ban/25-nq-tw-2013/');
  expect(html).toContain('&lt;b&gt;');
  expect(html).toContain('#nguon-1');
  expect(amended).toContain('/so-tay/van-ban/25-nq-tw-2013/');
});

test('the main provisions lead to their places', () => {
  const entry = documentOf('a', {
    provisions: [
      { ref: 'Điều 1', says },
      { ref: 'khoản 2 Điều 3', heading: 'Hội nghị', says, main: true },
    ],
  });
  expect(mainProvisions(entry, '/p/')).toEqual([
    { ref: 'Khoản 2 Điều 3', heading: 'Hội nghị', href: '/p/#dieu-3-khoan-2' },
  ]);
});
