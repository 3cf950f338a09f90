import { expect, test } from 'vitest';
import { isHashed, sitePath } from './site-path.ts';

const home = 'https://danvan.example/so-tay/';

test.each([
  // the home page, however it is written
  ['https://danvan.example/so-tay/', ''],
  ['https://danvan.example/so-tay/index.html', ''],
  // a page, with what belongs to its address alone
  ['https://danvan.example/so-tay/van-ban/a/', 'van-ban/a/'],
  ['https://danvan.example/so-tay/van-ban/a', 'van-ban/a/'],
  ['https://danvan.example/so-tay/van-ban/a/index.html', 'van-ban/a/'],
  ['https://danvan.example/so-tay/tim-kiem/?q=dan+van#loc', 'tim-kiem/'],
  // files
  ['https://danvan.example/so-tay/404.html', '404.html'],
  ['https://danvan.example/so-tay/tim/l4pz0p/tu.txt', 'tim/l4pz0p/tu.txt'],
  // other places
  ['https://danvan.example/khac/', undefined],
  ['https://khac.example/so-tay/', undefined],
])('%s is kept as %j', (address, path) => {
  expect(sitePath(address, home)).toBe(path);
});

test.each([
  ['_astro/Page.BqSec1Fa.css', true],
  ['tim/l4pz0p/tu.txt', true],
  ['mo-hinh/du-lieu/a1/the-0.json', true],
  ['van-ban/du-lieu/a1/dong-0.json', true],
  ['tim/chung.json', false],
  ['mo-hinh/du-lieu/', false],
  ['van-ban/a/', false],
])('the name of %s changes with its content: %s', (path, expected) => {
  expect(isHashed(path)).toBe(expected);
});
