import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { revisionOf } from '../../offline/inventory.ts';
import { readBuilt } from './read-built.ts';
import { readSizes, writeSizes } from './sizes.ts';
import { weigh } from './weigh.ts';

let folder: string;
const page = new TextEncoder().encode(
  `<link href="/_astro/a.1b.css">${'dân vận '.repeat(500)}`,
).buffer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trang-'));
  await writeFile(path.join(folder, 'index.html'), new Uint8Array(page));
  await writeFile(path.join(folder, 'sw.js'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a page is named by its address, weighed packed, and read for what it names', async () => {
  const { built } = await readBuilt(folder);
  expect(built).toEqual([
    { path: '', revision: await revisionOf(page), size: expect.any(Number), names: ['a.1b.css'] },
  ]);
  expect(built[0]?.size).toBeLessThan(200);
});

test('what was weighed before is not weighed again, and what is gone is forgotten', async () => {
  const revision = await revisionOf(page);
  const before = new Map([
    [revision, 7],
    ['cũ', 9],
  ]);
  const { built, sizes } = await readBuilt(folder, before);
  expect(built[0]?.size).toBe(7);
  expect([...sizes]).toEqual([[revision, 7]]);
});

test('a page that was weighed as it was made is not read again, unless it lies there otherwise', async () => {
  const built = { path: '', revision: 'như đã tạo', size: 3, names: [] };
  const known = (length: number) =>
    readBuilt(folder, new Map(), new Map([['index.html', { built, length }]]));
  expect((await known(page.byteLength)).built).toEqual([built]);
  expect((await known(page.byteLength - 1)).built[0]?.revision).toBe(await revisionOf(page));
});

test.each([
  ['a.js', 'import"./b.2c.js";fetch("/x/c.3d.css");', ['b.2c.js', 'c.3d.css']],
  ['a.css', '@font-face{src:url(/_astro/chu.5e.woff2)}', ['chu.5e.woff2']],
  ['a/index.html', '<link href="/_astro/a.css"><p>b.css</p>', ['a.css']],
  // Fonts and data name nothing.
  ['a.json', '"/_astro/a.css"', []],
])('%s names its parts', (file, text, names) => {
  expect(weigh(file, Buffer.from(text), new Map()).names).toEqual(names);
});

test('sizes are remembered from build to build; a project without any has none', async () => {
  expect(await readSizes(folder)).toEqual(new Map());
  await writeSizes(folder, new Map([['a', 1]]));
  expect(await readSizes(folder)).toEqual(new Map([['a', 1]]));
});
