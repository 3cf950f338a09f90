import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { documentFacets } from '../lists/document-facets.ts';
import { facetPages } from '../lists/facets.ts';
import { siteOf } from '../testing/sample.ts';
import { documentListPage, documentValuePage } from './list-page.ts';

const site = siteOf([
  documentOf('cu', { issuedOn: '2013' }),
  documentOf('moi', { type: 'Kết luận', issuedOn: '2019' }),
]);

test('the list has all documents and may be narrowed where it stands', () => {
  const { browser, description, asOfDay } = documentListPage(site);
  expect(description).toMatch(/^2 nghị quyết/);
  expect(browser.years.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['2019', 1],
    ['2013', 1],
  ]);
  expect(browser.total).toBe(2);
  expect([browser.current, browser.combine]).toEqual([undefined, undefined]);
  expect(asOfDay.href).toBe('/so-tay/van-ban/vao-ngay/');
});

test('the list of a value has its documents, and leads to the list that can be narrowed further', () => {
  const pages = facetPages(site.library.documents, site.library.once(documentFacets));
  const found = pages.find(({ params }) => params.value === 'ket-luan');
  if (!found) throw new Error('there is a page of the type');
  const current = { key: 'loai', value: 'ket-luan' };
  const { title, browser, description } = documentValuePage(found.props, current, site);
  expect(title).toBe('Kết luận');
  expect(description).toBe('1 văn bản trong Sổ tay Dân vận: Kết luận.');
  expect(browser.years.map(({ name }) => name)).toEqual(['2019']);
  expect(browser.combine).toBe('/so-tay/van-ban/?loai=ket-luan');
});
