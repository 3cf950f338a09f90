import { afterAll, beforeAll, expect, test } from 'vitest';
import { followWords as words } from '../words/changes.ts';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('what is followed on a page is told first among what changed since the last look', async () => {
  const page = await site.again({ viewport: viewports.phone });
  await page.goto('chu-de/dan-van/');
  const follow = page.getByRole('button', { name: words.follow });
  await follow.click();
  const following = page.getByRole('button', { name: words.following });
  expect(await following.getAttribute('aria-pressed')).toBe('true');
  // Someone who looked here long ago.
  await page.evaluate(() => {
    localStorage.setItem('da-xem-thay-doi', JSON.stringify({ day: '2026-11-01', ids: [] }));
  });
  await page.goto('moi/');
  const summary = page.locator('[data-part="since-title"]');
  await page
    .getByText(/Từ lần bạn xem trước: \d+ thay đổi, \d+ trong những điều bạn theo dõi/)
    .waitFor();
  await summary.click();
  await page.getByRole('heading', { name: words.followed }).waitFor();
  expect(await violations(page)).toEqual([]);
  // Looked at, all of it is known: nothing is new the next time.
  await page.reload();
  await page.getByText('Từ lần bạn xem trước: chưa có gì đổi').waitFor();
});

test('what is followed can be let go where the changes are told', async () => {
  const page = await site.again();
  await page.goto('van-ban/25-nq-tw-2013/');
  await page.getByRole('button', { name: words.follow }).click();
  await page.goto('moi/');
  await page.locator('[data-part="since-title"]').click();
  await page.getByRole('button', { name: /^Thôi theo dõi .*25-NQ\/TW/ }).click();
  await page.waitForFunction(() => localStorage.getItem('theo-doi') === '{}');
});

test('a browser that keeps nothing says so', async () => {
  const page = await site.page();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('chu-de/dan-van/');
  await page.getByRole('button', { name: words.follow }).click();
  await page.getByText(words.barred).waitFor();
});
