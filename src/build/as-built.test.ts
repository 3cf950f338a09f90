import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsBuilt, noteBuilt } from './as-built.ts';

let root: string;
const at = (...parts: string[]) => path.join(root, ...parts);
const page = () => at('.build', 'releases', 'mot', 'van-ban', 'index.html');

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'nhu-da-dung-'));
  await mkdir(path.dirname(page()), { recursive: true });
  await writeFile(page(), 'trang');
  await symlink(path.join('.build', 'releases', 'mot'), at('dist'), 'dir');
  await noteBuilt(root, 'abc');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a site that nobody touched since is as built', async () => {
  expect(await isAsBuilt(root, 'abc')).toBe(true);
});

test('made from something else, it is not', async () => {
  expect(await isAsBuilt(root, 'abd')).toBe(false);
});

test.each<[string, () => Promise<unknown>]>([
  ['a page was written by hand', () => writeFile(page(), 'sửa')],
  ['a page is gone', () => rm(page())],
  ['a file was added', () => writeFile(at('dist', 'them.txt'), '')],
  ['the site is gone', () => rm(at('dist'))],
  [
    'the site in use is another release',
    async () => {
      await mkdir(at('.build', 'releases', 'hai'));
      await rm(at('dist'));
      await symlink(path.join('.build', 'releases', 'hai'), at('dist'), 'dir');
    },
  ],
  ['the note is gone', () => rm(at('.build', 'lan-dung.json'))],
  [
    'the note was cut off',
    async () => {
      const text = await readFile(at('.build', 'lan-dung.json'), 'utf8');
      await writeFile(at('.build', 'lan-dung.json'), text.slice(0, -20));
    },
  ],
  ['the note is of another kind', () => writeFile(at('.build', 'lan-dung.json'), '{"release":1}')],
])('where %s, it is built anew', async (_, change) => {
  await change();
  expect(await isAsBuilt(root, 'abc')).toBe(false);
});
