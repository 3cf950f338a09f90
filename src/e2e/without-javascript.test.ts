import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';
import { templatePages } from './templates.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({ javaScriptEnabled: false, viewport: viewports.phone });
});
afterAll(() => site.close());

test.each(templatePages.map((address) => [address || 'home', address]))(
  '%s can be read and has no dead control',
  async (_name, address) => {
    await page.goto(address);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // The search form works without scripts; no other button would do anything.
    const dead = page.locator('button:not([type=submit]):visible, [role=button]:visible');
    expect(await dead.count()).toBe(0);
    const main = await page.locator('main').innerText();
    expect(main.length).toBeGreaterThan(60);
    // A word that only a script would replace.
    expect(main).not.toMatch(/undefined|\[object|NaN|…$/);
  },
);

test('the way from the home page to a document and its sources is links alone', async () => {
  await page.goto('');
  await page
    .getByRole('link', { name: /^Văn bản\s/ })
    .first()
    .click();
  await page.locator('.row a', { hasText: '25-NQ/TW' }).first().click();
  await page.waitForURL('**/van-ban/25-nq-tw-2026/');
  await page.getByRole('link', { name: 'So sánh' }).click();
  await page.locator('.row a[href$="/van-ban/25-nq-tw-2013/"]').click();
  expect(await page.locator('.number-block').innerText()).toContain('25-NQ/TW');
  expect(await page.locator('.sources li').count()).toBeGreaterThan(3);
  expect(await page.locator('details:visible summary').first().isVisible()).toBe(true);
});

test('folded parts open without scripts', async () => {
  await page.goto('chuyen-de/nghi-quyet-25-va-ket-luan-43/');
  await page.locator('summary', { hasText: 'Câu hỏi trắc nghiệm' }).click();
  const answer = page.locator('.quiz details').first();
  expect(await answer.locator('p').isVisible()).toBe(false);
  await answer.locator('summary').click();
  expect(await answer.locator('p').isVisible()).toBe(true);
});

test('the bar at the foot of a phone opens the contents, which lead to every part', async () => {
  await page.goto('van-ban/25-nq-tw-2013/');
  const bar = page.locator('.dock');
  const box = await bar.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(viewports.phone.height);
  expect(await bar.locator('li').first().isVisible()).toBe(false);
  await bar.locator('summary').click();
  await bar.getByRole('link', { name: /^Nhiệm vụ/ }).click();
  expect(new URL(page.url()).hash).toBe('#ai-phai-lam-gi');
  // A heading that is led to stands above the bar, where it can be seen.
  const heading = await page.locator('h2:target').boundingBox();
  expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThan(box?.y ?? 0);
});
