import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import HolderTable from './HolderTable.astro';

const holder = { year: '2013', href: '/van-ban/a/', who: 'Nghị quyết, Trung ương' };
const render = async (fields: object = {}) => {
  const container = await AstroContainer.create();
  const props = { holders: [{ ...holder, topics: 'Dân vận', cited: '3 mục', ...fields }] };
  return container.renderToString(HolderTable, { props });
};

test('the year leads to the document, and heads its row', async () => {
  expect(await render()).toMatch(/<th scope="row"[^>]*>\s*<a href="\/van-ban\/a\/"[^>]*>2013<\/a>/);
});

test('cells that a phone shows without their heads say what they are', async () => {
  const html = await render();
  expect(html).toMatch(/<td data-label="Chủ đề:"[^>]*>Dân vận<\/td>/);
  expect(html).toMatch(/<td data-label="Số nơi viện dẫn:"[^>]*>3 mục<\/td>/);
});

test('text that looks like markup stays text', async () => {
  expect(await render({ topics: '<b>' })).toContain('&lt;b&gt;');
});
