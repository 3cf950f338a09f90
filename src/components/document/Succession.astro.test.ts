import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { SuccessionItem } from '../../views/map/succession.ts';
import Succession from './Succession.astro';

const item = (fields: Partial<SuccessionItem>): SuccessionItem => ({
  ...{ name: 'Chỉ thị 10', href: '/a/', issuedOn: '1998', here: false, acts: [] },
  state: { status: 'het-hieu-luc', short: 'từ năm 2019' },
  ...fields,
});
const render = async (...items: SuccessionItem[]) => {
  const container = await AstroContainer.create();
  return container.renderToString(Succession, { props: { items } });
};

test('the document of the page is marked, for the eye and for a screen reader', async () => {
  const html = await render(item({ here: true }));
  expect(html).toMatch(/<li class="here"[^>]*>.*<a href="\/a\/" aria-current="true"[^>]*>\s*<b/s);
  expect(await render(item({}))).not.toMatch(/class="here"|aria-current|<b/);
});

test('what a document did to older ones stands below it, a line each', async () => {
  const html = await render(item({ acts: ['Thay thế A', 'Bãi bỏ <b>'] }));
  expect(html.match(/<p[^>]*>[^<]*<\/p>/g)?.map((line) => line.replaceAll(/<[^>]*>/g, ''))).toEqual(
    ['Thay thế A', 'Bãi bỏ &lt;b&gt;'],
  );
});

test('a day that is not known is said in words', async () => {
  expect(await render(item({ issuedOn: undefined }))).toContain('chưa rõ ngày');
});
