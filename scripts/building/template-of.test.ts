import { expect, test } from 'vitest';
import { createTemplates } from './template-of.ts';

const templateOf = createTemplates('src/pages');

test.each([
  // the home page, and the one for missing addresses, which has no folder
  ['index.html', 'index.astro'],
  ['404.html', '404.astro'],
  // an entry, a page below it
  ['van-ban/25-nq-tw-2013/index.html', 'van-ban/[id].astro'],
  ['van-ban/25-nq-tw-2013/vien-dan/index.html', 'van-ban/[id]/vien-dan.astro'],
  // what is written out goes before what is filled in
  ['van-ban/vao-ngay/index.html', 'van-ban/vao-ngay/index.astro'],
  ['van-ban/tinh-trang/chua-ro/index.html', 'van-ban/tinh-trang/chua-ro.astro'],
  ['van-ban/tinh-trang/het-hieu-luc/index.html', 'van-ban/[facet]/[value]/[...page].astro'],
  // any number of segments
  ['mo-hinh/nam/2021/index.html', 'mo-hinh/[facet]/[value]/[...page].astro'],
  ['mo-hinh/nam/2021/2/index.html', 'mo-hinh/[facet]/[value]/[...page].astro'],
])('%s is made by %s', (page, template) => {
  expect(templateOf(page)).toBe(template);
});
