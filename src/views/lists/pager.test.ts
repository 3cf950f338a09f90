import { expect, test } from 'vitest';
import { pagerOf } from './pager.ts';

const url = (address: string) => `/so-tay${address}`;
const at = (page: number, last = 9) =>
  pagerOf({ page, last, first: '/mo-hinh/', rest: '/mo-hinh/trang/' }, url);
const told = (page: number, last?: number) =>
  at(page, last)?.links.map(({ number, afterGap }) => (afterGap ? `… ${number}` : `${number}`));

test('a list of one page has no pager', () => {
  expect(at(1, 1)).toBeUndefined();
});

test('the neighbours, the first and the last page are shown, gaps between them marked', () => {
  expect(told(5)).toEqual(['1', '… 4', '5', '6', '… 9']);
});

test.each([
  [1, ['1', '2', '… 9']],
  [2, ['1', '2', '3', '… 9']],
  [3, ['1', '2', '3', '4', '… 9']],
  [4, ['1', '… 3', '4', '5', '… 9']],
  [8, ['1', '… 7', '8', '9']],
  [9, ['1', '… 8', '9']],
])('page %i of nine leads to %j', (page, links) => {
  expect(told(page)).toEqual(links);
});

test('the first page has an address of its own', () => {
  expect(
    at(2)
      ?.links.map(({ href }) => href)
      .slice(0, 2),
  ).toEqual(['/so-tay/mo-hinh/', '/so-tay/mo-hinh/trang/2/']);
});

test('no page stands before the first or after the last', () => {
  expect([at(1)?.previous, at(1)?.next]).toEqual([undefined, '/so-tay/mo-hinh/trang/2/']);
  expect([at(9)?.previous, at(9)?.next]).toEqual(['/so-tay/mo-hinh/trang/8/', undefined]);
});
