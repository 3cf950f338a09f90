import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Band from './Band.astro';
import BarList from './BarList.astro';
import DoorCard from './DoorCard.astro';
import EntryCard from './EntryCard.astro';
import FilteredList from './FilteredList.astro';
import IndexColumns from './IndexColumns.astro';
import Lines from './Lines.astro';
import LinkLine from './LinkLine.astro';
import ListHead from './ListHead.astro';
import TableHead from './TableHead.astro';

const hostile = '<b>"&';
const safe = '&lt;b&gt;&quot;&amp;';

test('the longest bar is that of the largest count', async () => {
  const value = (name: string, count: number) => ({ value: name, name, count, href: `/${name}/` });
  const html = await render(BarList, { values: [value('a', 8), value('b', 4)] });
  const widths = [...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(Math.max(...widths)).toBe(widths[0]);
  expect(widths).toContain((widths[0] ?? 0) / 2);
});

test('a list of bars without values does not break', async () => {
  expect(await render(BarList, { values: [] })).toBe('<ul class="bars" role="list"></ul>');
});

test('a line is plain or a link, its remark in brackets', async () => {
  const items = [{ name: hostile, href: '/a/', remark: '30 phút' }, { name: 'Hai' }];
  expect(await render(Lines, { items })).toBe(
    `<ul><li><a href="/a/">${safe}</a> (30 phút)</li><li>Hai</li></ul>`,
  );
});

test('links stand in a line', async () => {
  const links = [{ name: hostile, href: '/a/?q=1&b' }];
  expect(await render(LinkLine, { links, class: 'start-here' })).toBe(
    `<ul class="inline-list start-here" role="list"><li><a href="/a/?q=1&amp;b">${safe}</a></li></ul>`,
  );
});

test('the head of a page wears the colours of documents where none are named', async () => {
  expect(await render(ListHead, { title: hostile }, '<p>Lời</p>')).toBe(
    `<header class="list-head kind-document"><h1>${safe}</h1><p>Lời</p></header>`,
  );
  expect(await render(ListHead, { title: 'A', kind: 'model' })).toContain('kind-model');
});

test('a band is a section named by its heading, with the way to all of the list', async () => {
  const all = { name: 'Tất cả', href: '/van-ban/' };
  const html = await render(Band, { id: 'moi-nhat', title: 'Mới', all }, '<p>Nội dung</p>');
  expect(html).toBe(
    '<section class="band" aria-labelledby="moi-nhat"><div class="band-head"><h2 id="moi-nhat">Mới</h2>' +
      '<a href="/van-ban/">Tất cả</a></div><p>Nội dung</p></section>',
  );
});

test.each([
  ['document', 'class="door"'],
  ['model', 'class="door kind-model"'],
] as const)('the door of a %s has %s', async (kind, name) => {
  const door = { kind, href: '/a/', title: 'A', about: hostile, count: '3' };
  const html = await render(DoorCard, { door });
  expect(html).toContain(name);
  expect(html).toContain(`<p>${safe}</p>`);
});

test('a card of an entry is a link in a heading of the level asked for', async () => {
  const card = { kind: 'session', href: '/a/', title: 'A', where: 'B', summary: hostile } as const;
  expect(await render(EntryCard, { card })).toContain('<h2><a href="/a/">A</a></h2>');
  const html = await render(EntryCard, { card, level: 3 });
  expect(html).toContain('<li class="card kind-session"><h3>');
  expect(html).toContain(safe);
});

test('columns show each name with its count', async () => {
  const items = [{ name: hostile, href: '/a/', count: 7 }];
  expect(await render(IndexColumns, { items })).toContain(
    `<a href="/a/"><span class="name">${safe}</span><span class="count">7</span></a>`,
  );
});

const list = { facets: [], total: 3, counted: 'văn bản', none: 'Không có.' };

test('a live list may be cleared, and says so where nothing is left', async () => {
  const html = await render(FilteredList, list);
  expect(html).toMatch(/<span class="total" data-total>\s*3\s*<\/span> văn bản/);
  expect(html).toMatch(/<button [^>]*data-clear hidden/);
  expect(html).toMatch(/<p class="empty" data-none hidden>\s*Không có\./);
});

test('a list that stands still leads to where its value is combined with others', async () => {
  const current = { key: 'loai', value: 'luat' };
  const html = await render(FilteredList, { ...list, current, combine: '/van-ban/?loai=luat' });
  expect(html).toContain('<a href="/van-ban/?loai=luat">');
  expect(html).not.toContain('data-clear');
});

test('a table head names its columns', async () => {
  expect(await render(TableHead, { columns: ['Năm', hostile] })).toBe(
    `<thead><tr><th scope="col">Năm</th><th scope="col">${safe}</th></tr></thead>`,
  );
});
