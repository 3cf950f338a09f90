import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from './publish.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'publish-'));
  await mkdir(path.join(root, 'src', 'pages'), { recursive: true });
  // The pages of the little site find Astro where the project has it.
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const page = (name: string, text: string) =>
  writeFile(path.join(root, 'src', 'pages', name), `<html><body><p>${text}</p></body></html>`);

const buildSite = (integrations: AstroIntegration[] = [publish()]) =>
  build({
    root,
    cacheDir: path.join(root, '.cache'),
    configFile: false,
    logLevel: 'silent',
    integrations,
  });

const live = (name: string) => readFileSync(path.join(root, 'dist', name), 'utf8');

test('a build becomes the site in dist', async () => {
  await page('index.astro', 'bản một');
  await buildSite();
  expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(live('index.html')).toContain('bản một');
});

test('a build that fails while it renders leaves the last good site whole', async () => {
  await page('index.astro', 'bản một');
  await page('khac.astro', 'trang khác');
  await buildSite();
  await page('index.astro', 'bản hai');
  await page('khac.astro', '{(() => { throw new Error("trang hỏng"); })()}');
  await expect(buildSite()).rejects.toThrow('trang hỏng');
  expect(live('index.html')).toContain('bản một');
  expect(live('khac/index.html')).toContain('trang khác');
});

test('a later integration that fails after the pages stand leaves the last good site', async () => {
  await page('index.astro', 'bản một');
  await buildSite();
  await page('index.astro', 'bản hai');
  const failing: AstroIntegration = {
    name: 'index',
    hooks: {
      'astro:build:done': () => {
        throw new Error('không lập được chỉ mục');
      },
    },
  };
  await expect(buildSite([failing, publish()])).rejects.toThrow('không lập được chỉ mục');
  expect(live('index.html')).toContain('bản một');
});

test('a build beside another one stops, and leaves it its folder', async () => {
  await page('index.astro', 'bản một');
  await mkdir(path.join(root, '.build', 'next-1'), { recursive: true });
  const holder = { pid: process.ppid, host: os.hostname(), since: '2026-11-30T07:00:00.000Z' };
  await writeFile(path.join(root, '.build', 'lock'), JSON.stringify(holder));
  await expect(buildSite()).rejects.toThrow(`tiến trình ${process.ppid}`);
  expect(lstatSync(path.join(root, '.build', 'next-1')).isDirectory()).toBe(true);
});

test('refuses to stand anywhere but last', async () => {
  await page('index.astro', 'bản một');
  const other: AstroIntegration = { name: 'khac', hooks: {} };
  await expect(buildSite([publish(), other])).rejects.toThrow('phải đứng cuối');
});
