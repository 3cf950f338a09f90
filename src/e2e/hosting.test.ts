import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('no script can turn a text into markup or a worker of another address', async () => {
  const page = await site.page({
    expectedProblems: [/This document requires 'TrustedHTML'/],
  });
  await page.goto('tim-kiem/?q=dan+van');
  // Its policy for workers is made as the search is loaded.
  await page.locator('.results-list a, .hit').first().waitFor();
  const outcome = await page.evaluate(() => {
    const attempt = (run: () => void) => {
      try {
        run();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      markup: attempt(() => {
        document.createElement('p').innerHTML = '<b>x</b>';
      }),
      worker: attempt(() => void new Worker('data:text/javascript,0')),
    };
  });
  expect(outcome).toEqual({ markup: 'TypeError', worker: 'TypeError' });
});

test('the site carries the licences of its fonts and libraries', () => {
  const text = readFileSync('dist/giay-phep.txt', 'utf8');
  for (const name of [
    'be-vietnam-pro',
    'source-serif-4',
    'pagefind',
    'lucide-static',
    'docx',
    'fflate',
  ]) {
    expect(text).toMatch(new RegExp(`^(?:@[\\w-]+/)?${name} \\d`, 'm'));
  }
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
