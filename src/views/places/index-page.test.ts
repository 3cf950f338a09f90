import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { placeIndexPage } from './index-page.ts';

const city = 'thanh-pho-ho-chi-minh';
const site = siteOf([
  modelOf('o-binh-duong', { place: 'binh-duong' }),
  documentOf('o-thanh-pho', { issuer: 'tinh-uy', place: city }),
]);

test('the index has every province of today, and those of before that have entries', () => {
  const { items, former } = placeIndexPage(site);
  expect(items.map(({ name, count }) => [name, count])).toEqual([
    ['Lai Châu', 0],
    ['Thành phố Hồ Chí Minh', 2],
  ]);
  expect(former).toEqual([
    { name: 'Bình Dương', href: '/so-tay/dia-phuong/binh-duong/', count: 1 },
  ]);
  expect(placeIndexPage(siteOf([])).former).toEqual([]);
});
