import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '../schema/index.ts';
import { disarm } from './disarm.ts';
import { headingsOf } from './headings.ts';
import { mdxTree as inBrowser } from './mdx-tree-browser.ts';
import { mdxTree as native } from './mdx-tree-native.ts';
import { plainBlocks } from './plain.ts';
import { walk } from './walk.ts';

/** What is read of a tree: blocks with their places, headings, tags and links. */
function facts(tree: Root) {
  const others: string[] = [];
  walk(tree, (node: Nodes) => {
    if (node.type.startsWith('mdx') || node.type === 'link' || node.type === 'image')
      others.push(`${node.type} ${'name' in node ? node.name : 'url' in node ? node.url : ''}`);
  });
  return { plain: plainBlocks(tree), headings: headingsOf(tree), others };
}

test('both readers make the same of every body of the library', async () => {
  const files = (await readdir('content', { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );
  let compared = 0;
  for (const file of files) {
    const text = await readFile(join('content', file), 'utf8');
    const source = disarm(splitFrontmatter(text)?.body ?? '');
    if (source.trim() === '') continue;
    compared += 1;
    expect([file, facts(inBrowser(source))]).toEqual([file, facts(native(source))]);
  }
  expect(compared).toBeGreaterThan(50);
});

test.each([
  '| a | b |\n| --- | --- |\n| 1 | ~~2~~ |\n',
  'Theo <Citation document="a">nghị quyết</Citation> ấy.[^1]\n',
  '<DocumentTargets document="a" />\n',
  'Một {/* lời nhắc */} hai.\n\n{/* riêng */}\n',
  '## Mục\n\n- một\n- hai\n\n> trích\n\n![hình](/a.png) [tên](https://a.vn)\n',
  '    thụt vào vẫn là đoạn văn\n',
  '---\n\nSau đường kẻ.\n',
])('both readers make the same of %j', (source) => {
  expect(facts(inBrowser(source))).toEqual(facts(native(source)));
});

test('both readers stop at the place of a tag that cannot be read', () => {
  for (const read of [inBrowser, native]) {
    expect(() => read('Một\n\nhai <b đậm\n')).toThrow(/^3:\d+/);
  }
});
