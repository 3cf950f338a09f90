import { expect, test } from 'vitest';
import { pagerOf } from '../../views/lists/pager.ts';
import { render } from '../testing/render.ts';
import Pager from './Pager.astro';

const at = (page: number) => {
  const list = { page, last: 9, first: '/mo-hinh/', rest: '/mo-hinh/trang/' };
  return render(Pager, { pager: pagerOf(list, (address) => `/so-tay${address}`) });
};

test('the page that is read is marked, and named for those who hear it', async () => {
  expect(await at(5)).toContain(
    '<a href="/so-tay/mo-hinh/trang/5/" aria-label="Trang 5" aria-current="page">5</a>',
  );
});

test('the neighbours are announced to browsers and search engines', async () => {
  const html = await at(5);
  expect(html).toContain('<a href="/so-tay/mo-hinh/trang/4/" rel="prev">Trang trước</a>');
  expect(html).toContain('<a href="/so-tay/mo-hinh/trang/6/" rel="next">Trang sau</a>');
});

test('a gap is marked on the link behind it', async () => {
  expect(await at(5)).toMatch(/<li class="after-gap"><a href="[^"]*" aria-label="Trang 9">/);
});

test('the first page has none before it, the last none after it', async () => {
  expect(await at(1)).not.toContain('rel="prev"');
  expect(await at(9)).not.toContain('rel="next"');
});

test('a list of one page has no pager', async () => {
  expect(await render(Pager, { pager: undefined })).toBe('');
});
