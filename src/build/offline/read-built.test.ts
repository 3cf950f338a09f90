import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuilt } from './read-built.ts';
import { readSizes, writeSizes } from './sizes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'trang-'));
  await writeFile(path.join(folder, 'index.html'), 'dân vận '.repeat(500));
  await writeFile(path.join(folder, 'sw.js'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a page is named by its address, weighed packed, and read for what it names', async () => {
  const [page, ...others] = await readBuilt(folder);
  expect(others).toEqual([]);
  expect(page).toMatchObject({ path: '', revision: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(page?.size).toBeLessThan(200);
  expect(page?.text).toContain('dân vận');
});

test('what was weighed before is not weighed again, and what is gone is forgotten', async () => {
  const [page] = await readBuilt(folder);
  const sizes = new Map([
    [page?.revision ?? '', 7],
    ['cũ', 9],
  ]);
  expect((await readBuilt(folder, sizes))[0]?.size).toBe(7);
  expect([...sizes.keys()]).toEqual([page?.revision]);
});

test('sizes are remembered from build to build; a project without any has none', async () => {
  expect(await readSizes(folder)).toEqual(new Map());
  await writeSizes(folder, new Map([['a', 1]]));
  expect(await readSizes(folder)).toEqual(new Map([['a', 1]]));
});
