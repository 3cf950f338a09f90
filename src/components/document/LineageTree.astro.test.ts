import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import type { LineageNode } from '../../views/lineage/tree.ts';
import { lineageWords } from '../../words/lineage.ts';
import LineageTree from './LineageTree.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const node = (fields: Partial<LineageNode> = {}): LineageNode => ({
  ...{ kind: 'document', name: 'Nghị quyết 25', href: '/van-ban/a/', about: 'Về dân vận' },
  ...{ step: undefined, also: undefined, places: undefined, children: [], gaps: [] },
  ...fields,
});
const render = (fields?: Partial<LineageNode>) =>
  container.renderToString(LineageTree, { props: { node: node(fields) } });

test('an entry without anything below it opens no list', async () => {
  const html = await render();
  expect(html).toContain('<a class="name" href="/van-ban/a/"');
  expect(html).not.toContain('<ul');
});

test('children stand in a list inside the list of their parent', async () => {
  const leaf = node({ kind: 'model', name: 'Tổ tự quản' });
  const html = await render({ children: [node({ name: 'Kế hoạch', children: [leaf] })] });
  expect(html).toMatch(/Nghị quyết 25.*<ul.*Kế hoạch.*<ul.*class="kind-model".*Tổ tự quản/s);
});

test('what is not known stands as the last line of the list', async () => {
  const html = await render({ children: [node({ name: 'Kế hoạch' })], gaps: ['Chưa ghi nhận.'] });
  expect(html).toMatch(/Kế hoạch.*<li class="gap"[^>]*>Chưa ghi nhận\.<\/li>\s*<\/ul>\s*$/s);
});

test('the step and what it rests on come with the entry', async () => {
  const basis = {
    sentence: { lead: 'Câu làm căn cứ', text: 'Thực hiện.', from: 'trang này', href: '/b/#x' },
    sources: [{ title: 'Một báo', href: 'https://example.org/', external: true, details: '2024' }],
  };
  const html = await render({ step: { verb: 'Triển khai Nghị quyết 25:', basis } });
  expect(html).toContain('Triển khai Nghị quyết 25:');
  expect(html).toMatch(/Câu làm căn cứ:\s*<q[^>]*>Thực hiện\.<\/q>\s*<a href="\/b\/#x"/);
  expect(html).toMatch(/Nguồn:\s*<a href="https:\/\/example.org\/" rel="noopener/);
});

test('a step that no text speaks of says so', async () => {
  const html = await render({
    step: { verb: 'Căn cứ A:', basis: { sentence: undefined, sources: [] } },
  });
  expect(html).toContain(lineageWords.noBasis);
  expect(html).not.toContain('<q');
});

test('text that looks like markup stays text', async () => {
  const html = await render({
    about: '<img src=x>',
    also: { summary: '<b>Cũng', bases: [] },
    places: { summary: 'Nơi', items: [{ where: '<i>', what: '<script>', sources: [] }] },
    gaps: ['<u>'],
  });
  for (const shown of ['<img', '<b>Cũng', '<i>', '<script>', '<u>']) {
    expect(html).not.toContain(shown);
    expect(html).toContain(shown.replace('<', '&lt;').replace('>', '&gt;'));
  }
});
