import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholenessFaults } from './wholeness.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}

test('a site whose pages are all there to their ends is whole', async () => {
  await put('index.html', '<html></html>\n');
  await put('404.html', '<html></html>');
  // Scripts of the page itself come behind its end.
  await put('van-ban/a/index.html', '<html></html><script type="module" src="/a.js"></script>');
  expect(await wholenessFaults(folder, ['', '404/', '/van-ban/a/'])).toEqual([]);
});

test('what is missing, empty or cut off is named, all of it', async () => {
  await put('rong/index.html', '');
  await put('cat/index.html', '<html><body>nửa trang');
  expect(await wholenessFaults(folder, ['thieu/', 'rong/', 'cat/'])).toEqual([
    'Thiếu trang thieu/index.html.',
    'Trang rong/index.html rỗng.',
    'Trang cat/index.html bị cắt ngang.',
  ]);
});

test('a build of no pages is no site', async () => {
  expect(await wholenessFaults(folder, [])).toEqual(['Lần dựng không làm ra trang nào.']);
});
