import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Judged, markAlike } from './alike.ts';
import { violations } from './axe.ts';
import { openSite, type Site } from './browser.ts';

let folder: string;
let site: Site;
let page: Page;
let judged: Judged;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'alike-'));
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><link rel="icon" href="data:,"><title>Trang</title><main></main>',
  );
  site = await openSite(folder);
  page = await site.page({ bypassCSP: true });
});
beforeEach(() => {
  judged = new Set();
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** How many texts of a page axe finds too pale. */
async function pale(html: string): Promise<number> {
  await page.goto('');
  await page.locator('main').evaluate((main, inner) => {
    main.innerHTML = inner;
  }, html);
  await markAlike(page, judged);
  return (await violations(page, ['color-contrast'])).length;
}

const text = '<p style="color: #999">nhạt</p>';

test('of texts that stand alike the first is judged, on the pages after it too', async () => {
  expect(await pale(text + text)).toBe(1);
  expect(await pale(text)).toBe(0);
});

test.each([
  ['of another colour', '<p style="color: #aaa">nhạt</p>'],
  ['of another size', '<p style="color: #999; font-size: 14px">nhạt</p>'],
  ['on another ground', `<div style="background: #eee">${text}</div>`],
  ['less opaque', `<div style="opacity: 0.9">${text}</div>`],
  ['of another class', '<p class="khac" style="color: #999">nhạt</p>'],
])('a text %s is judged by itself', async (_what, other) => {
  await pale(text);
  expect(await pale(other)).toBe(1);
});

test.each([
  ['that is hidden', `<div style="visibility: hidden">${text}</div>`],
  ['in a closed fold', `<details><summary>mở</summary>${text}</details>`],
  ['that is switched off', `<fieldset disabled>${text}</fieldset>`],
  ['of one letter', '<p style="color: #999">n</p>'],
])('a text %s stands for no other', async (_what, unseen) => {
  await pale(unseen);
  const seen = unseen
    .replace('visibility: hidden', 'visibility: visible')
    .replace('<details>', '<details open>')
    .replace(' disabled', '')
    .replace('>n<', '>nhạt<');
  expect(await pale(seen)).toBe(1);
});
