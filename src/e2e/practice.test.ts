import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a cell of the overview leads to what the unit says, and that to its place in the report', async () => {
  const page = await site.again({ viewport: viewports.desktop });
  await page.goto('thuc-tien/');
  await page.locator('.matrix tbody tr').first().locator('td a').first().click();
  const cell = page.locator('.practice-cell:target');
  const passage = cell.locator('li a').first();
  const words = (await passage.textContent())?.trim() ?? '';
  expect(words).not.toBe('');
  await passage.click();
  await page.waitForURL(/#han-che-\d+$/);
  await expect.poll(() => page.locator('li:target').textContent()).toContain(words);
});

test('on a phone the overview is a list of topics, without columns', async () => {
  const page = await site.again({ viewport: viewports.phone });
  await page.goto('thuc-tien/');
  const row = page.locator('.matrix tbody tr').first();
  expect(await row.locator('th .sum').isVisible()).toBe(true);
  expect(await row.locator('td').first().isVisible()).toBe(false);
});

test.each(['phone', 'desktop'] as const)(
  'on a %s choosing a topic leaves its targets alone under its heading',
  async (width) => {
    const page = await site.again({ viewport: viewports[width] });
    await page.goto('thuc-tien/chi-tieu/?chu-de=doi-thoai');
    const rows = page.locator('tr[data-row]:visible');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('.group-row:visible').count()).toBe(1);
    expect(await page.locator('[data-total]').textContent()).toBe('1');
  },
);
