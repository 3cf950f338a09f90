import { expect, test } from 'vitest';
import { contentsOf } from '../../views/entry/contents.ts';
import type { Section as SectionView } from '../../views/entry/section.ts';
import { render } from '../testing/render.ts';
import PageBar from './PageBar.astro';
import Section from './Section.astro';
import Sections from './Sections.astro';
import TableOfContents from './TableOfContents.astro';

test('a section is named by its heading', async () => {
  const html = await render(Section, { id: 'a', title: 'Tên <b>', class: 'used' }, '<p>Chữ</p>');
  expect(html).toBe(
    '<section class="used" aria-labelledby="a"><h2 id="a">Tên &lt;b&gt;</h2><p>Chữ</p></section>',
  );
});

test('a quiet heading is there for those who hear the page', async () => {
  const html = await render(Section, { id: 'a', title: 'Lưu ý', quiet: true });
  expect(html).toContain('<h2 id="a" class="visually-hidden">Lưu ý</h2>');
});

const text = (id: string): SectionView => ({
  id,
  title: `Tên ${id}`,
  part: { kind: 'text', paragraphs: [`chữ ${id}`] },
});
const sections: SectionView[] = [
  text('a'),
  {
    id: 'noi-dung',
    title: '',
    part: {
      kind: 'body',
      html: '<h2 id="b">Tên b</h2>',
      headings: [{ depth: 2, id: 'b', text: 'Tên b' }],
    },
  },
  { id: 'f', title: '', unlisted: true, part: { kind: 'folded', summary: 'Thêm', items: ['x'] } },
  text('c'),
];

test('a body brings its own headings, folded lines have none', async () => {
  const html = await render(Sections, { sections });
  const headings = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
  expect(headings).toEqual(['a', 'b', 'c']);
});

test('every line of the contents leads to a heading of the page', async () => {
  const html = await render(Sections, { sections });
  for (const { id } of contentsOf(sections)) expect(html).toContain(`<h2 id="${id}">`);
});

test('four sections are worth a list of contents, three are not', async () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Tên ${id} &` }));
  const html = await render(TableOfContents, { items });
  expect(html).toContain('<li><a href="#d">Tên d &amp;</a></li>');
  expect(await render(TableOfContents, { items: items.slice(0, 3) })).toBe('');
});

test('a folded section stays closed, under its heading and the count of what it holds', async () => {
  const part = { kind: 'list', items: [{ html: 'Một' }, { html: 'Hai' }] } as const;
  const folded = { id: 'cau-hoi', title: 'Câu hỏi', folded: true, part };
  expect(await render(Sections, { sections: [folded] })).toMatch(
    /^<section aria-labelledby="cau-hoi"><details class="fold"><summary><h2 id="cau-hoi">Câu hỏi<\/h2><span class="count">2<\/span><\/summary><ul>/,
  );
});

test('the bar of a page lists its parts with their counts, and copies only what is cited', async () => {
  const items = [
    { id: 'a', text: 'Ai & gì', count: 3 },
    { id: 'b', text: 'Tóm tắt' },
  ];
  const bar = { name: '25-NQ/TW', items, results: '/tim-kiem/' };
  const html = await render(PageBar, bar);
  expect(html).toContain('<a href="#a">Ai &amp; gì <span class="count">3</span></a>');
  expect(html).toContain('<a href="#b">Tóm tắt</a>');
  expect(html).not.toContain('data-copy=');
  expect(await render(PageBar, { ...bar, copy: 'Nghị quyết' })).toContain('data-copy="Nghị quyết"');
});
