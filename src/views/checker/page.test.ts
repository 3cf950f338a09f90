import { expect, test } from 'vitest';
import { siteOf } from '../testing/sample.ts';
import { checkerPage } from './page.ts';

test('places stand by name, those of before the mergers among them', () => {
  expect(checkerPage(siteOf([])).places.map(({ name }) => name)).toEqual([
    'Bình Dương',
    'Lai Châu',
    'Thành phố Hồ Chí Minh',
  ]);
});

test('the addresses that the page is given are below the path of the site', () => {
  expect(checkerPage(siteOf([]))).toMatchObject({
    library: '/so-tay/soat-van-ban/thu-vien.json',
    numbers: '/so-tay/so/',
  });
});
