import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { mostOwnFiles } from '../../library/own-files.ts';
import { documentsOnPage } from '../../lists/document-rows.ts';
import { siteOf } from '../testing/sample.ts';
import {
  documentListPage,
  documentValuePage,
  documentValuePages,
  furtherDocumentPage,
  furtherDocumentPages,
} from './list-page.ts';

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
  const found = documentValuePages(site.library).find(({ value }) => value === 'ket-luan');
  if (!found) throw new Error('there is a page of the type');
  const { title, browser, description } = documentValuePage(found, site);
  expect(title).toBe('Kết luận');
  expect(description).toBe('1 văn bản trong Sổ tay Dân vận: Kết luận.');
  expect(browser.years.map(({ name }) => name)).toEqual(['2019']);
  expect(browser.combine).toBe('/so-tay/van-ban/?loai=ket-luan');
});

const long = siteOf(
  Array.from({ length: documentsOnPage * 2 + 1 }, (_, at) =>
    documentOf(`v${at}`, { issuedOn: '2013' }),
  ),
);

test('a long list goes on by pages, whose ways lead to each other', () => {
  expect(furtherDocumentPages(long.library)).toEqual([2, 3]);
  const { title, browser } = furtherDocumentPage(3, long);
  expect(title).toBe('Văn bản, trang 3');
  expect(browser.years.map(({ rows }) => rows.length)).toEqual([1]);
  expect(browser.total).toBe(documentsOnPage * 2 + 1);
  expect(browser.pager?.previous).toBe('/so-tay/van-ban/trang/2/');
  expect(documentListPage(long).browser.pager?.next).toBe('/so-tay/van-ban/trang/2/');
});

test('the list of a value goes on under its own address', () => {
  const pages = documentValuePages(long.library).filter(({ facet }) => facet === 'nam');
  expect(pages.map(({ page }) => page)).toEqual([1, 2, 3]);
  const [first] = pages;
  if (!first) throw new Error('there is a page of the year');
  expect(documentValuePage(first, long).browser.pager?.next).toBe('/so-tay/van-ban/nam/2013/2/');
});

test('in a large library the list of a value shows its beginning, and leads to all of it', () => {
  const large = siteOf(
    Array.from({ length: mostOwnFiles + 1 }, (_, at) =>
      documentOf(`v${at}`, { issuedOn: at < documentsOnPage ? '2012' : '2013' }),
    ),
  );
  const [later, earlier, ...others] = documentValuePages(large.library).filter(
    ({ facet }) => facet === 'nam',
  );
  if (!later || !earlier) throw new Error('there is a page of each year');
  expect(others).toEqual([]);
  const { browser } = documentValuePage(later, large);
  expect([browser.total, browser.pager]).toEqual([mostOwnFiles + 1 - documentsOnPage, undefined]);
  expect(browser.whole).toEqual({ name: 'Xem đủ 901 văn bản', href: '/so-tay/van-ban/?nam=2013' });
  expect(documentValuePage(earlier, large).browser.whole).toBeUndefined();
});
