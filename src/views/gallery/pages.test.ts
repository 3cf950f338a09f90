import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { siteOf } from '../testing/sample.ts';
import { furtherGalleryPages, furtherPage, galleryPage } from './pages.ts';

const models = (count: number) => Array.from({ length: count }, (_, at) => modelOf(`m${at}`));

test('the gallery begins with the strongest change', () => {
  const results = [{ label: 'hộ', value: 3, unit: 'hộ', counts: 'thay-doi' }];
  const site = siteOf([modelOf('a', { name: 'A' }), modelOf('b', { name: 'B', results })]);
  expect(galleryPage(site).browser.cards.map(({ name }) => name)).toEqual(['B', 'A']);
});

test('what else there is for models is linked with the base path', () => {
  expect(galleryPage(siteOf([])).tools.map(({ href }) => href)).toEqual([
    '/so-tay/mo-hinh/hop-voi-don-vi/',
    '/so-tay/mo-hinh/de-xuat/',
    '/so-tay/mo-hinh/tieu-chi/',
  ]);
});

test.each([
  [0, []],
  [modelsOnPage, []],
  [modelsOnPage + 1, [2]],
  [3 * modelsOnPage, [2, 3]],
])('%d models need the further pages %j', (count, pages) => {
  expect(furtherGalleryPages(siteOf(models(count)).library)).toEqual(pages);
});

test('a further page says which one it is', () => {
  const page = furtherPage(2, siteOf(models(modelsOnPage + 1)));
  expect([page.title, page.browser.cards.length]).toEqual(['Mô hình dân vận, trang 2', 1]);
});
