import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { furtherNumberPages, linesOnPage, numberIndexPage } from './index-page.ts';

const site = siteOf([
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  documentOf('25-nq-tw-khong-ro-nam', { number: '25-NQ/TW' }),
  documentOf('5-ct-tw-2016', { number: '05-CT/TW', type: 'Chỉ thị', issuedOn: '2016' }),
  documentOf('quy-che', { type: 'Quy chế', title: 'Quy chế B', issuedOn: '2025' }),
  documentOf('luat', { type: 'Luật', title: 'Luật A', issuedOn: '2024' }),
]);

test('the index groups documents by the figure of their number, in its order', () => {
  const { groups, jumps } = numberIndexPage(1, site);
  expect(groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['so-5', 1],
    ['so-25', 2],
    ['khong-so', 2],
  ]);
  expect(jumps.map(({ name, href }) => [name, href])).toEqual([
    ['5', '#so-5'],
    ['25', '#so-25'],
  ]);
});

test('holders of one number stand by day, the unknown day said in words', () => {
  const [, group] = numberIndexPage(1, site).groups;
  expect(group?.items.map(({ name, day }) => [name, day])).toEqual([
    ['25-NQ/TW', 'chưa rõ ngày'],
    ['25-NQ/TW', '03/6/2013'],
  ]);
});

test('documents without a number stand last, by title, under their type', () => {
  const group = numberIndexPage(1, site).groups.at(-1);
  expect(group?.items.map(({ name, title }) => [name, title])).toEqual([
    ['Luật', 'Luật A'],
    ['Quy chế', 'Quy chế B'],
  ]);
});

test('a long index goes on by pages, and jumps lead to the page that a number begins on', () => {
  const many = siteOf([
    ...Array.from({ length: linesOnPage }, (_, at) =>
      documentOf(`05-ct-tw-${at}`, { number: '05-CT/TW', type: 'Chỉ thị' }),
    ),
    documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' }),
  ]);
  expect(furtherNumberPages(many.library)).toEqual([2]);
  const [first, second] = [numberIndexPage(1, many), numberIndexPage(2, many)];
  expect(first.jumps.map(({ href }) => href)).toEqual(['#so-5', '/so-tay/so/trang/2/#so-25']);
  expect(second.jumps.map(({ href }) => href)).toEqual(['/so-tay/so/#so-5', '#so-25']);
  // Whoever comes to the index for 25 finds the way to the other page.
  expect(first.jumps.map(({ id }) => id)).toEqual([undefined, 'so-25']);
  expect(second.jumps.map(({ id }) => id)).toEqual([undefined, undefined]);
  expect(second.groups.map(({ id, items }) => [id, items.length])).toEqual([['so-25', 1]]);
  expect(second.title).toBe('Tra theo số ký hiệu, trang 2');
});
