import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Crumbs from './Crumbs.astro';
import PrintFoot from './PrintFoot.astro';
import SiteFooter from './SiteFooter.astro';
import SiteHeader from './SiteHeader.astro';

const hostile = '<b>"&';
const safe = '&lt;b&gt;&quot;&amp;';
const header = {
  home: '/so-tay/',
  results: '/so-tay/tim-kiem/',
  navigation: [
    { name: 'Văn bản', href: '/so-tay/van-ban/', current: false },
    { name: 'Mô hình', href: '/so-tay/mo-hinh/', current: true },
  ],
  search: true,
};

test('the mark leads home', async () => {
  expect(await render(SiteHeader, header)).toContain('<a class="brand" href="/so-tay/">');
});

test('the section of the page is marked, no other', async () => {
  const html = await render(SiteHeader, header);
  expect(html.match(/aria-current/g)).toHaveLength(1);
  expect(html).toContain('<a href="/so-tay/mo-hinh/" aria-current="true">Mô hình</a>');
});

test('the header holds the search box unless the page has its own', async () => {
  expect(await render(SiteHeader, header)).toContain('action="/so-tay/tim-kiem/"');
  expect(await render(SiteHeader, { ...header, search: false })).not.toContain('<form');
});

test('crumbs are links in order', async () => {
  const crumbs = [
    { name: 'Trang chủ', href: '/' },
    { name: hostile, href: '/a/' },
  ];
  expect(await render(Crumbs, { crumbs })).toContain(
    `<li><a href="/">Trang chủ</a></li><li><a href="/a/">${safe}</a></li>`,
  );
});

test('a page without crumbs has no list of them', async () => {
  expect(await render(Crumbs, { crumbs: [] })).toBe('');
});

test('a list at the foot is a navigation of its name, its remarks behind its links', async () => {
  const lists = [{ name: 'Danh mục', links: [{ name: 'A', href: '/a/' }], remarks: ['3 văn bản'] }];
  expect(await render(SiteFooter, { builtOn: 'Ngày.', lists })).toContain(
    '<nav aria-label="Danh mục"><h2>Danh mục</h2><ul role="list"><li><a href="/a/">A</a></li>' +
      '<li>3 văn bản</li></ul></nav>',
  );
});

test('the day of the print stands where the script finds it', async () => {
  const props = { printedFrom: 'In từ đây.', builtOn: 'Dựng hôm qua.', day: '21/11/2026' };
  expect(await render(PrintFoot, props)).toBe(
    '<p class="print-only print-foot">In từ đây. Dựng hôm qua. Ngày in: <span data-print-day>21/11/2026</span></p>',
  );
});
