import { expect, test } from 'vitest';
import { siteOf } from '../testing/sample.ts';
import { resultsPage } from './page.ts';

const scripts = { ahead: '/a.js', program: '/b.js' };

test('without a search, readers may go by number or by a list of each kind', () => {
  expect(resultsPage(siteOf([]), scripts, undefined).ways.map(({ href }) => href)).toEqual([
    '/so-tay/so/',
    '/so-tay/van-ban/',
    '/so-tay/mo-hinh/',
    '/so-tay/thuc-tien/',
    '/so-tay/chuyen-de/',
  ]);
});

test('the module that words need is an address of the site, base path included', () => {
  expect(resultsPage(siteOf([]), scripts, '_astro/later.js').early).toEqual({
    ...scripts,
    data: '/so-tay/tim/chung.json',
    later: '/so-tay/_astro/later.js',
  });
});
