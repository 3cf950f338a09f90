import { afterAll, beforeAll, expect, test } from 'vitest';
import { standards, violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = 'van-ban/dong-thoi-gian/dan-van/';

test.each([
  ['a phone', viewports.phone, 'light'],
  ['a tablet', { width: 768, height: 1024 }, 'dark'],
  ['a desk', viewports.desktop, 'dark'],
] as const)(
  'on %s every row has its words and its line, and nothing is wider than the screen',
  async (_name, viewport, colorScheme) => {
    const page = await site.again({ viewport, colorScheme });
    await page.goto(address);
    const seen = await page.evaluate(() => ({
      bare: [...document.querySelectorAll('.tl')].filter(
        (row) =>
          !row.querySelector('.ttl')?.textContent || !row.querySelector('.when')?.textContent,
      ).length,
      lines: document.querySelectorAll('.tl .life').length,
      sideways: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(seen.bare).toBe(0);
    expect(seen.lines).toBeGreaterThan(20);
    expect(seen.sideways).toBeLessThanOrEqual(0);
    expect(await violations(page, standards)).toEqual([]);
  },
);

test('the rows are narrowed by who issued them without a script, empty terms go with them', async () => {
  const page = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await page.goto(address);
  const all = await page.locator('.tl:visible').count();
  await page.locator('.seg label', { has: page.locator('[value="dia-phuong"]') }).click();
  const left = await page.locator('.tl:visible').count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect(await page.locator('.tl:visible:not(.of-dia-phuong)').count()).toBe(0);
  expect(await page.locator('.tl-term:visible').count()).toBeLessThan(
    await page.locator('.tl-term').count(),
  );
});

test('the name of the term stays in sight while its rows go by', async () => {
  const page = await site.again({ viewport: viewports.phone });
  await page.goto(address);
  const band = page.locator('.tl-term', { has: page.locator('.tl:nth-child(5)') }).first();
  await band.locator('.tl').nth(4).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 200));
  const top = await band.locator('.tl-band').evaluate((box) => box.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(top).toBeLessThan(600);
});

test('a row opens its document wherever it is touched', async () => {
  const page = await site.again({ viewport: viewports.phone });
  await page.goto(address);
  const row = page.locator('.tl').first();
  const href = await row.locator('a').getAttribute('href');
  // The link of the number lies over the whole row, so the pointer goes there, not to the words below it.
  const title = await row.locator('.ttl').boundingBox();
  await page.mouse.click((title?.x ?? 0) + 20, (title?.y ?? 0) + 5);
  await page.waitForURL((url) => url.pathname === href);
});

test('on paper every row has its number, day and title, and the term does not stick', async () => {
  const page = await site.again();
  await page.goto(address);
  const rows = await page.locator('.tl').count();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tl .ttl:visible').count()).toBe(rows);
  expect(await page.locator('.seg').isVisible()).toBe(false);
  expect(
    await page
      .locator('.tl-band')
      .first()
      .evaluate((band) => getComputedStyle(band).position),
  ).toBe('static');
});
