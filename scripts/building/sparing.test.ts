import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entryCount, sparingFor } from './sparing.ts';

test.each([500, 10_000])('Node takes the words for %i entries', (entries) => {
  const { status, stderr } = spawnSync(process.execPath, [...sparingFor(entries).words, '-e', ''], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('only a large library is built at the cost of time', () => {
  expect(sparingFor(1999).env).toEqual({});
  expect(sparingFor(2000).env).not.toEqual({});
});

test('entries are counted in all folders, lists are none', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'so-muc-'));
  try {
    await mkdir(path.join(folder, 'documents/2013'), { recursive: true });
    await writeFile(path.join(folder, 'documents/2013/mot.mdx'), '');
    await writeFile(path.join(folder, 'documents/hai.mdx'), '');
    await writeFile(path.join(folder, 'ledger.yaml'), '');
    expect(await entryCount(folder)).toBe(2);
    expect(await entryCount(path.join(folder, 'khong-co'))).toBe(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
