import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = 'phuong-cham/';

test('on a phone without JavaScript every motto has wordings, their sources and its uses', async () => {
  const tab = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await tab.goto(address);
  const sections = tab.locator('section.motto');
  const found = await sections.evaluateAll((all) =>
    all.map((section) => ({
      wordings: section.querySelectorAll('.wordings > li > q').length,
      sourced: section.querySelectorAll('.wordings > li:has(.about li)').length,
      uses: section.querySelectorAll('.quote a[href]').length,
    })),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { wordings, sourced, uses } of found) {
    expect(wordings).toBeGreaterThan(0);
    expect(sourced).toBe(wordings);
    expect(uses).toBeGreaterThan(0);
  }
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the first use of every motto leads to the passage that has it', async () => {
  const tab = await site.page({ javaScriptEnabled: false });
  await tab.goto(address);
  const uses = await tab
    .locator('section.motto')
    .evaluateAll((all) =>
      all.map((section) => section.querySelector<HTMLAnchorElement>('.quote a')?.href ?? ''),
    );
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) {
    await tab.goto(use);
    expect(await tab.locator('h1').count()).toBe(1);
    const { hash } = new URL(use);
    if (hash)
      expect(await tab.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count()).toBe(1);
  }
});

test('an entry leads to the motto that it uses', async () => {
  const tab = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await tab.goto('van-ban/25-nq-tw-2013/');
  const link = tab.locator('a[href*="/phuong-cham/#"]').first();
  const hash = new URL(String(await link.evaluate((a: HTMLAnchorElement) => a.href))).hash;
  await link.click();
  await tab.waitForURL(`**/phuong-cham/${hash}`);
  const heading = tab.locator(hash);
  const top = (await heading.boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(viewports.phone.height);
});

test('a tap opens the further uses of a motto', async () => {
  const tab = await site.again({ viewport: viewports.phone, hasTouch: true });
  await tab.goto(address);
  const more = tab.locator('section.motto details').first();
  const last = more.locator('.quote a').last();
  expect(await last.isVisible()).toBe(false);
  await more.locator('summary').tap();
  expect(await last.isVisible()).toBe(true);
});
