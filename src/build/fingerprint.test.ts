import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};
const told = ['2026-12-01'];
const now = (env = {}, words = told) => fingerprint(root, env, words);

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'dau-van-'));
  await write('content/a.mdx', 'một');
  await write('src/page.ts', 'export {};');
  await write('node_modules/.package-lock.json', '{"astro":"7"}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the same files give the same, whenever they were written', async () => {
  const before = await now();
  await utimes(path.join(root, 'content/a.mdx'), new Date(0), new Date(0));
  expect(await now()).toBe(before);
});

test.each<[string, () => Promise<unknown>]>([
  ['a changed text', () => write('content/a.mdx', 'hai')],
  // Of one length, as a figure put right.
  ['a changed letter of code', () => write('src/page.ts', 'export []')],
  ['a new file, even an empty one', () => write('content/b.mdx', '')],
  ['a file under another name', () => write('content/c.mdx', 'một')],
  ['other installed packages', () => write('node_modules/.package-lock.json', '{"astro":"8"}')],
  ['a setting of the tools beside the code', () => write('.env', 'SITE_URL=https://a.example')],
  ['a link', () => symlink('a.mdx', path.join(root, 'content/link.mdx'))],
])('%s changes it', async (_, change) => {
  const before = await now();
  await change();
  expect(await now()).not.toBe(before);
});

test('text cannot move from one file into the next unseen', async () => {
  await write('content/a.mdx', 'x');
  await write('content/b.mdx', 'yz');
  const before = await now();
  await write('content/a.mdx', 'xy');
  await write('content/b.mdx', 'z');
  expect(await now()).not.toBe(before);
});

test.each([
  ['another day', {}, ['2026-12-02']],
  ['an address of the site', { SITE_URL: 'https://a.example' }, told],
  ['an argument', {}, [...told, '--config', 'x.mjs']],
])('%s changes it', async (_, env, words) => {
  expect(await now(env, words)).not.toBe(await now());
});

test('what is made, and what the machine has beside, changes nothing', async () => {
  const before = await now();
  await write('dist/index.html', 'trang');
  await write('.build/releases/x', 'trang');
  await write('node_modules/a/index.js', '1');
  expect(await now({ PATH: '/usr/bin', HOME: '/', ASTRO_TELEMETRY_DISABLED: '1' })).toBe(before);
});
