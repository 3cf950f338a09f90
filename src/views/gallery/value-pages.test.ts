import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { mostOwnFiles } from '../../library/own-files.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { siteOf } from '../testing/sample.ts';
import { modelFacets } from './model-facets.ts';
import { furtherGalleryPages, galleryPage } from './pages.ts';
import { valuePage, valuePages } from './value-pages.ts';

const site = siteOf(Array.from({ length: modelsOnPage + 1 }, (_, at) => modelOf(`m${at}`)));
const fields = valuePages(site.library).filter(({ facet }) => facet === 'linh-vuc');

test('a value has as many pages as its models need', () => {
  expect(fields.map(({ value, page }) => [value, page])).toEqual([
    ['kinh-te', 1],
    ['kinh-te', 2],
  ]);
});

test('the pages of a value are distinguished by their titles, after the first', () => {
  expect(fields.map((listed) => valuePage(listed, site).title)).toEqual([
    'Mô hình lĩnh vực Kinh tế',
    'Mô hình lĩnh vực Kinh tế, trang 2',
  ]);
});

test('the pages of a value lie below its address', () => {
  const [first] = fields.map((listed) => valuePage(listed, site).browser);
  expect(first?.pager?.next).toBe('/so-tay/mo-hinh/linh-vuc/kinh-te/2/');
  expect(first?.current).toEqual({ key: 'linh-vuc', value: 'kinh-te' });
});

const large = siteOf(
  Array.from({ length: mostOwnFiles + 1 }, (_, at) =>
    modelOf(`m${at}`, { implements: ['25-nq-tw-2013'] }),
  ),
);
const ofLarge = valuePages(large.library);

test('in a large library a value has one page, which leads to the list of all narrowed by it', () => {
  const [field, ...others] = ofLarge.filter(({ facet }) => facet === 'linh-vuc');
  if (!field) throw new Error('there is a page of the field');
  expect(others).toEqual([]);
  const { browser } = valuePage(field, large);
  expect(browser.cards).toHaveLength(modelsOnPage);
  expect(browser.pager).toBeUndefined();
  expect(browser.whole).toEqual({
    name: 'Xem đủ 1.001 mô hình',
    href: '/so-tay/mo-hinh/?linh-vuc=kinh-te',
  });
});

test('what a value shows whole leads nowhere else', () => {
  expect(fields.map((listed) => valuePage(listed, site).browser.whole)).toEqual([
    undefined,
    undefined,
  ]);
});

test('models of a document have a page in a small library, in a large one the list narrowed by it', () => {
  const small = siteOf([modelOf('m', { implements: ['25-nq-tw-2013'] })]);
  const addresses = ({ library }: typeof site) =>
    modelFacets(library).flatMap(({ key, values }) =>
      key === 'van-ban' ? values.map(({ address }) => address) : [],
    );
  expect(addresses(small)).toEqual(['/mo-hinh/van-ban/25-nq-tw-2013/']);
  expect(addresses(large)).toEqual(['/mo-hinh/?van-ban=25-nq-tw-2013']);
  expect(valuePages(small.library).some(({ facet }) => facet === 'van-ban')).toBe(true);
  expect(ofLarge.some(({ facet }) => facet === 'van-ban')).toBe(false);
});

test('in a large library a page of the gallery holds twice as many models', () => {
  expect(galleryPage(large).browser.cards).toHaveLength(2 * modelsOnPage);
  expect(furtherGalleryPages(large.library).at(-1)).toBe(Math.ceil(1001 / (2 * modelsOnPage)));
});
