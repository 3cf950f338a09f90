import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareTrees, withoutHashes } from './compare-trees.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'compare-'));
});

afterEach(() => rm(root, { recursive: true }));

async function tree(name: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, name, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return path.join(root, name);
}

test('trees that differ in nothing but hashes are the same', async () => {
  const a = await tree('a', {
    'index.html': '<link href="/_astro/frame.AbCd1234.css">',
    '_astro/frame.AbCd1234.css': 'p{}',
  });
  const b = await tree('b', {
    'index.html': '<link href="/_astro/frame.ZyXw9876.css">',
    '_astro/frame.ZyXw9876.css': 'p{}',
  });
  expect(await compareTrees(a, b)).toEqual({
    added: [],
    removed: [],
    changed: [],
    same: 2,
    spaced: 0,
  });
});

test('what only one tree has is named, whichever it is', async () => {
  const a = await tree('a', { 'cu/index.html': '<p>', 'chung.html': '<p>' });
  const b = await tree('b', { 'moi/index.html': '<p>', 'chung.html': '<p>' });
  const { added, removed, same } = await compareTrees(a, b);
  expect([added, removed, same]).toEqual([['moi/index.html'], ['cu/index.html'], 1]);
});

test('of a changed page only the tags that differ are shown', async () => {
  const a = await tree('a', { 'a.html': '<ul><li>Một</li><li>Hai</li></ul>' });
  const b = await tree('b', { 'a.html': '<ul><li>Một</li><li>Ba</li></ul>' });
  expect((await compareTrees(a, b)).changed).toEqual([
    { file: 'a.html', before: ['Hai'], after: ['Ba'] },
  ]);
});

test('blanks that nobody sees are no change, glued words are', async () => {
  const a = await tree('a', { 'a.html': '<h2>Một </h2>', 'b.html': '<b>Một</b> <i>hai</i>' });
  const b = await tree('b', { 'a.html': '<h2> Một</h2>', 'b.html': '<b>Một</b><i>hai</i>' });
  const { changed, spaced } = await compareTrees(a, b);
  expect([spaced, changed]).toEqual([
    1,
    [{ file: 'b.html', before: ['Một hai'], after: ['Mộthai'] }],
  ]);
});

test('a line that stands once less is a difference', async () => {
  const a = await tree('a', { 'a.txt': 'x\nx' });
  const b = await tree('b', { 'a.txt': 'x' });
  expect((await compareTrees(a, b)).changed).toEqual([{ file: 'a.txt', before: ['x'], after: [] }]);
});

test('a folder can be left out', async () => {
  const a = await tree('a', { 'tim/x.bin': '1', 'a.txt': 'x' });
  const b = await tree('b', { 'tim/x.bin': '2', 'a.txt': 'x' });
  expect((await compareTrees(a, b, ['tim'])).same).toBe(1);
});

test.each([
  ['/_astro/page.BZ4vB2h_.css', '/_astro/page.*.css'],
  ['/mo-hinh/du-lieu/1abc9/loc.json', '/mo-hinh/du-lieu/*/loc.json'],
  ['/van-ban/du-lieu/1abc9/loc.json', '/van-ban/du-lieu/*/loc.json'],
  // a name without a hash stays
  ['/bieu-tuong.svg', '/bieu-tuong.svg'],
])('%s without hashes is %s', (text, expected) => {
  expect(withoutHashes(text)).toBe(expected);
});
