import { expect, test } from 'vitest';
import { siteOf } from '../testing/sample.ts';
import { resultsPage } from './page.ts';

test('without a search, readers may go by number or by a list of each kind', () => {
  expect(resultsPage(siteOf([]), '/a.js').ways.map(({ href }) => href)).toEqual([
    '/so-tay/so/',
    '/so-tay/van-ban/',
    '/so-tay/mo-hinh/',
    '/so-tay/thuc-tien/',
    '/so-tay/chuyen-de/',
  ]);
});
