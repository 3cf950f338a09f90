import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { siteOf } from '../testing/sample.ts';
import { issuerIndexPage } from './index-page.ts';

const site = siteOf([
  documentOf('chung', { coIssuers: ['tinh-uy'], issuedOn: '2020' }),
  documentOf('rieng', { issuedOn: '2013' }),
]);

test('the index stands by level from the centre down, with counts', () => {
  const { groups } = issuerIndexPage(site);
  expect(groups.map(({ id, title, items }) => [id, title, items[0]?.count])).toEqual([
    ['trung-uong', 'Trung ương', 2],
    ['tinh', 'Tỉnh, thành phố', 1],
  ]);
  expect(groups[0]?.items[0]?.href).toBe('/so-tay/co-quan/trung-uong/');
});
