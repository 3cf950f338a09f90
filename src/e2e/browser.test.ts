import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Visit, viewports } from './browser.ts';

/** Pages with one fault each: the helper that watches all other tests has to see it. */
const pages = {
  'index.html': '<title>Trang chủ</title><p id="wide"></p>',
  'warns.html': '<script>console.warn("lời nhắn")</script>',
  'throws.html': '<script>throw new Error("hỏng giữa chừng")</script>',
  'misses.html': '<img src="khong-co.png">',
  'asks-others.html': '<img src="http://example.com/theo-doi.png">',
  'breaks-csp.html':
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"><p style="color:red">',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'e2e-'));
  for (const [name, text] of Object.entries(pages)) {
    await writeFile(
      path.join(folder, name),
      `<!doctype html><link rel="icon" href="data:,">${text}`,
    );
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Visits one page and returns what closing the site complains of. */
async function complaint(name: keyof typeof pages, visit?: Visit): Promise<string> {
  const site = await openSite(folder);
  const page = await site.page(visit);
  await page.goto(name);
  return site.close().then(
    () => '',
    (error: Error) => error.message,
  );
}

test('a quiet page passes', async () => {
  expect(await complaint('index.html')).toBe('');
});

test.each([
  ['warns.html', 'console warning: lời nhắn'],
  ['throws.html', 'error: hỏng giữa chừng'],
  ['misses.html', /status 404: .*khong-co\.png/],
  ['asks-others.html', 'request to another origin: http://example.com/theo-doi.png'],
  ['breaks-csp.html', /console error: .*Content Security Policy/],
] as const)('%s is reported', async (name, expected) => {
  expect(await complaint(name)).toMatch(expected);
});

test('an expected problem passes, and is missed when it does not occur', async () => {
  const visit = { expectedProblems: [/lời nhắn/] };
  expect(await complaint('warns.html', visit)).toBe('');
  expect(await complaint('index.html', visit)).toContain('did not occur: /lời nhắn/');
});

test('a page has the screen, the colours and the scripting it was asked for', async () => {
  const site = await openSite(folder);
  const phone = await site.page({ viewport: viewports.phone, colorScheme: 'dark' });
  await phone.goto('');
  expect(await phone.evaluate(() => [innerWidth, innerHeight])).toEqual([360, 640]);
  expect(await phone.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  const still = await site.page({ javaScriptEnabled: false });
  // Its script would warn.
  await still.goto('warns.html');
  await site.close();
});
