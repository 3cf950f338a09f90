import { expect, test } from 'vitest';
import { readAll, vocabularyFolder } from '../entries/content-files.ts';
import { readVocabulary } from '../entries/vocabulary.ts';
import type { Province } from '../schema/index.ts';
import { provinceTiles } from './province-tiles.ts';

const { provinces } = readVocabulary(
  await readAll(process.cwd(), vocabularyFolder, '.yaml'),
).vocabulary;
const tileOf = ({ id }: Province) => ({ count: id === 'hue' ? 7 : 0, address: `/x/${id}/` });
const svg = provinceTiles(provinces, tileOf);

test('there is a tile for each of the 34 provinces, with its name, count and link', () => {
  expect(svg.match(/<a /g)).toHaveLength(34);
  expect(svg).toContain('<a href="/x/hue/" aria-label="Huế 7 mô hình" class="many">');
  expect(svg).toContain('<a href="/x/an-giang/" aria-label="An Giang 0 mô hình">');
});

test('Hoàng Sa stands with Đà Nẵng and Trường Sa with Khánh Hòa', () => {
  expect(svg).toContain('<title>Quần đảo Hoàng Sa (Đà Nẵng)</title>');
  expect(svg).toContain('<title>Quần đảo Trường Sa (Khánh Hòa)</title>');
});

test('no two tiles or markers lie on one another', () => {
  const grids = provinces.flatMap(({ grid, islands }) => [grid, ...islands.map((i) => i.grid)]);
  expect(new Set(grids.map(String)).size).toBe(grids.length);
  expect(grids).toHaveLength(36);
});

test('nothing in it becomes markup or a style', () => {
  const [first] = provinces as [Province];
  const odd = provinceTiles([{ ...first, name: '<b>"&' }], tileOf);
  expect(odd).not.toContain('<b>');
  expect(odd).toContain('&lt;b&gt;&quot;&amp;');
  expect(svg).not.toContain('style=');
});
