import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import type { Issuer } from '../../schema/index.ts';
import { siteOf } from '../testing/sample.ts';
import { issuerPage, issuersWithDocuments } from './page.ts';

const site = siteOf([
  documentOf('chung', { coIssuers: ['tinh-uy'], issuedOn: '2020' }),
  documentOf('rieng', { issuedOn: '2013' }),
]);
const [central] = issuersWithDocuments(site.library);
if (!central) throw new Error('the sample has a central body');

test('a body without documents has no page', () => {
  const { library } = siteOf([documentOf('rieng')]);
  expect(issuersWithDocuments(library).map(({ issuer }) => issuer.id)).toEqual(['trung-uong']);
});

test('the page of a body lists what it issued, alone or with others', () => {
  const page = issuerPage({ ...central, page: 1 }, site);
  expect(page.description).toMatch(/^2 văn bản của Ban Chấp hành Trung ương Đảng/);
  expect(page.browser.years.map(({ name }) => name)).toEqual(['2020', '2013']);
  expect(page.browser.current).toEqual({ key: 'co-quan', value: 'trung-uong' });
});

const changed = (source: Issuer['changes'][number]['source']): Issuer => ({
  ...central.issuer,
  changes: [{ on: '2025-02-03', what: 'hợp nhất với Ban khác', source }],
});
const address = 'https://example.org/';

test.each([
  // a source with an address is named by who published it
  [
    { title: 'Quyết định', publisher: 'Một báo', url: address },
    { source: 'Nguồn: Một báo', href: address },
  ],
  [
    { title: 'Quyết định', url: address },
    { source: 'Nguồn: Quyết định', href: address },
  ],
  // one on paper by its title
  [
    { title: 'Quyết định', publisher: 'Một báo' },
    { source: 'Nguồn: Quyết định', href: undefined },
  ],
])('a change of a body by %j shows %j', (source, expected) => {
  const [change] = issuerPage({ ...central, page: 1, issuer: changed(source) }, site).history
    .changes;
  expect(change).toEqual({ text: 'Từ 03/02/2025 hợp nhất với Ban khác.', ...expected });
});
