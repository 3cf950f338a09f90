import { expect, test } from 'vitest';
import { entryAddress, numberAddress, withBase } from './addresses.ts';
import { kinds } from './kinds.ts';

test('every kind of entry has its part of the site', () => {
  expect(kinds.map((kind) => entryAddress(kind, 'a'))).toEqual([
    '/van-ban/a/',
    '/mo-hinh/a/',
    '/thuc-tien/a/',
    '/chuyen-de/a/',
  ]);
});

test('all spellings of a number lead to one address', () => {
  const addresses = ['25-NQ/TW', '25 -NQ/TW', '25-nq/tw'].map(numberAddress);
  expect(new Set(addresses)).toEqual(new Set(['/so/25-nq-tw/']));
});

test.each([
  ['/', '/van-ban/a/'],
  ['/so-tay/', '/so-tay/van-ban/a/'],
  ['/so-tay', '/so-tay/van-ban/a/'],
])('under the base %s an address is %s', (base, expected) => {
  expect(withBase(base, '/van-ban/a/')).toBe(expected);
});
