import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Facets from './Facets.astro';

const facet = (key: string) => ({
  key,
  name: `Tên ${key}`,
  values: [
    { value: 'a', name: 'A & <b>', count: 3, href: `/${key}/a/` },
    { value: 'b', name: 'B', count: 1, href: `/${key}/b/` },
  ],
});
const facets = ['mot', 'hai', 'ba'].map(facet);
const opened = (html: string) =>
  [...html.matchAll(/<details( open)?><summary>(Tên [^<]*)/g)].map(([, open, name]) => [
    name,
    open !== undefined,
  ]);

test('a value is a link with its count, and carries what the script filters by', async () => {
  expect(await render(Facets, { facets })).toContain(
    '<a href="/mot/b/" data-facet="mot" data-value="b"><span class="facet-name">B</span><span class="count">1</span></a>',
  );
});

test('a name stays text', async () => {
  expect(await render(Facets, { facets })).toContain('A &amp; &lt;b&gt;');
});

test('the first two facets stand open', async () => {
  expect(opened(await render(Facets, { facets }))).toEqual([
    ['Tên mot', true],
    ['Tên hai', true],
    ['Tên ba', false],
  ]);
});

test('the facet of the page stands open, its value marked', async () => {
  const html = await render(Facets, { facets, current: { key: 'ba', value: 'b' } });
  expect(opened(html)[2]).toEqual(['Tên ba', true]);
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('data-facet="ba" data-value="b" aria-current="page"');
});
