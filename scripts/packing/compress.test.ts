import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packSite } from './compress.ts';

let folder: string;
const page = `<p>${'Công tác dân vận. '.repeat(200)}</p>`;
const file = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'goi-'));
  await mkdir(file('van-ban'));
  await writeFile(file('van-ban/index.html'), page);
  await writeFile(file('chu.woff2'), Buffer.alloc(4000));
  await writeFile(file('nho.css'), 'a{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what is packed unpacks to the original', async () => {
  await packSite(folder);
  expect(gunzipSync(await readFile(file('van-ban/index.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(await readFile(file('van-ban/index.html.br'))).toString()).toBe(page);
});

test('fonts, which are packed already, and files of one packet are left alone', async () => {
  expect((await packSite(folder)).files).toBe(1);
  expect(['chu.woff2.gz', 'nho.css.gz'].filter((name) => existsSync(file(name)))).toEqual([]);
});

test('a second run packs only what changed', async () => {
  await packSite(folder);
  expect((await packSite(folder)).made).toBe(0);
  await writeFile(file('van-ban/index.html'), `${page}<p>Thêm.</p>`);
  const later = new Date(Date.now() + 60_000);
  await utimes(file('van-ban/index.html'), later, later);
  expect((await packSite(folder)).made).toBe(1);
  expect(gunzipSync(await readFile(file('van-ban/index.html.gz'))).toString()).toContain('Thêm.');
});

test('a packed file goes when its original has gone', async () => {
  await packSite(folder);
  await rm(file('van-ban/index.html'));
  await packSite(folder);
  expect(existsSync(file('van-ban/index.html.gz'))).toBe(false);
  expect((await stat(file('chu.woff2'))).size).toBe(4000);
});
