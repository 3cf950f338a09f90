import { expect, test } from 'vitest';
import type { RelatedItem, RelationGroup } from '../../views/map/relation-words.ts';
import { mapWords as words } from '../../words/map.ts';
import { render } from '../testing/render.ts';
import RelationMap from './RelationMap.astro';
import RelationWords from './RelationWords.astro';

const centre = {
  ...{ name: '25-NQ/TW', href: '/van-ban/a/', day: '2013-06-03', title: 'Về dân vận' },
  state: { status: 'het-hieu-luc', short: undefined } as const,
};
const item = (fields: Partial<RelatedItem> = {}): RelatedItem => ({
  ...{ kind: 'document', name: 'A', about: 'B' },
  ...fields,
});
const group = (items: readonly RelatedItem[], side: RelationGroup['side'] = 'after') => ({
  ...{ id: 'nhom-can-cu-in', title: 'Văn bản thay thế', side, items },
});
const map = (...groups: RelationGroup[]) => render(RelationMap, { centre, groups });

test('the document stands first in the order of reading, with its day, title and state', async () => {
  const html = await map(group([item()], 'before'));
  expect(html.indexOf('25-NQ/TW')).toBeLessThan(html.indexOf('Văn bản thay thế'));
  expect(html).toContain('datetime="2013-06-03"');
  expect(html).toContain('Về dân vận');
  expect(html).toContain('status-het-hieu-luc');
});

test('what is older and what came after stand in branches of their own, each with its name', async () => {
  const html = await map(group([item()], 'before'), group([item()]));
  expect(html).toContain('class="map-branch before"');
  expect(html).toContain('class="map-branch after"');
  expect(await map(group([item()]))).not.toContain('map-branch before');
  expect(html).toContain('<h2 id="nhom-can-cu-in"');
});

test('an entry of the library is a link with its year, title, state and remark', async () => {
  const state = { status: 'chua-kiem-tra', short: undefined } as const;
  const html = await map(
    group([item({ href: '/van-ban/b/', day: '2019', state, note: 'Điều 1' })]),
  );
  expect(html).toMatch(/<a href="\/van-ban\/b\/"[^>]*>A<\/a>/);
  for (const said of ['2019', 'B', 'Chưa kiểm tra hiệu lực', 'Điều 1'])
    expect(html).toContain(said);
});

test('a document that the library lacks is no link', async () => {
  const html = await map(group([item({ name: '98-QĐ/TW', day: '03/02/2011' })]));
  expect(html).toMatch(/class="cite-wanted"[^>]*>98-QĐ\/TW<\/span>/);
});

test('of many the last are folded behind their number', async () => {
  const html = await map(group(Array.from({ length: 8 }, () => item())));
  expect(html).toContain(words.moreItems(2));
  expect(html.match(/class="map-item/g)).toHaveLength(8);
  expect(await map(group([item()]))).not.toContain('<details');
});

test('text that looks like markup stays text', async () => {
  const html = await map(group([item({ name: '<b>', about: '<i>', note: '<script>' })]));
  for (const shown of ['<b>', '<i>', '<script>']) expect(html).not.toContain(shown);
});

test('what neighbours do to each other is parted by semicolons', async () => {
  const act = (name: string) => ({ verbs: 'thay thế', name, href: `/${name}/` });
  const farther = [{ name: 'A', href: '/a/', acts: [act('b'), act('c')] }];
  const html = await render(RelationWords, { farther });
  expect(html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
    'A : thay thế b ; thay thế c',
  );
});
