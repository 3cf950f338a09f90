import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['van-ban/25-nq-tw-2013/', 'van-ban/', 'mo-hinh/', 'gioi-thieu/'];

test.each([
  // a letter wrong, a letter missing, nothing wrong
  ['van-ban/25-nq-tw-2014/', 'van-ban/25-nq-tw-2013/'],
  ['van-bn/', 'van-ban/'],
  ['mo-hinh/', 'mo-hinh/'],
  // nothing near
  ['tim-kiem/nang-cao/', undefined],
  ['', undefined],
])('the nearest to %j is %j', (text, expected) => {
  expect(nearest(known)(text)).toBe(expected);
});
