import { expect, test } from 'vitest';
import { modelOf } from '../../entries/testing/sample.ts';
import { modelsOnPage } from '../../models/cards.ts';
import { siteOf } from '../testing/sample.ts';
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
