import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import type { RelatedItem, RelationWords as Relations } from '../../views/map/relation-words.ts';
import RelationWords from './RelationWords.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const render = (relations: Relations) =>
  container.renderToString(RelationWords, { props: { relations } });
const withItem = (item: RelatedItem) =>
  render({ groups: [{ id: 'nhom-can-cu-out', title: 'Căn cứ', items: [item] }], farther: [] });

test('a group is a heading that the picture can lead to', async () => {
  expect(await withItem({ name: 'A', about: 'B' })).toContain('<h3 id="nhom-can-cu-out"');
});

test('an entry of the library is a link, with its remark in brackets', async () => {
  const html = await withItem({ name: 'A', href: '/van-ban/a/', about: 'Còn', note: 'Điều 1' });
  expect(html).toMatch(/<a href="\/van-ban\/a\/"[^>]*>A<\/a>\s*· Còn/);
  expect(html).toContain('(Điều 1)');
});

test('a document that the library lacks is no link, and shows its day', async () => {
  const html = await withItem({ name: '98-QĐ/TW', day: '03/02/2011', about: 'Chưa có.' });
  expect(html).not.toContain('<a ');
  expect(html).toMatch(/class="cite-wanted"[^>]*>98-QĐ\/TW<\/span>\s*\(03\/02\/2011\) · Chưa có\./);
});

test('what neighbours do to each other stands under a heading, parted by semicolons', async () => {
  const act = (name: string) => ({ verbs: 'thay thế', name, href: `/${name}/` });
  const farther = [{ name: 'A', href: '/a/', acts: [act('b'), act('c')] }];
  const html = await render({ groups: [], farther });
  expect(html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
    'A : thay thế b ; thay thế c',
  );
});

test('neighbours that do nothing to each other have no heading', async () => {
  expect(await render({ groups: [], farther: [] })).not.toContain('<h3');
});

test('text that looks like markup stays text', async () => {
  const html = await withItem({ name: '<b>', about: '<i>', note: '<script>' });
  for (const shown of ['<b>', '<i>', '<script>']) expect(html).not.toContain(shown);
  expect(html).toContain('&lt;script&gt;');
});
