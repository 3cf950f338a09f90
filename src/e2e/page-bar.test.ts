import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { barWords } from '../words/page-bar.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({
    viewport: viewports.phone,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  await page.setViewportSize(viewports.phone);
  await page.goto('van-ban/25-nq-tw-2013/');
  await page.locator('.heading-link').first().waitFor({ state: 'attached' });
});

const bar = () => page.locator('.dock');
const contents = () => bar().locator('li').first();

test('the bar says which part is being read', async () => {
  expect(await bar().locator('summary').innerText()).toBe('25-NQ/TW\nTrong trang này');
  await page.locator('#diem-chinh').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(() => bar().locator('summary').innerText()).toBe('25-NQ/TW\nĐiểm chính');
  expect(await bar().locator('[aria-current]').getAttribute('href')).toBe('#diem-chinh');
});

test('the list closes when a part was chosen, by Escape and by a tap beside it', async () => {
  await bar().locator('summary').click();
  await bar()
    .getByRole('link', { name: /^Nguồn/ })
    .click();
  expect(await contents().isVisible()).toBe(false);
  await bar().locator('summary').click();
  await page.keyboard.press('Escape');
  expect(await contents().isVisible()).toBe(false);
  expect(
    await bar()
      .locator('summary')
      .evaluate((it) => it === document.activeElement),
  ).toBe(true);
  await bar().locator('summary').click();
  await page.mouse.click(180, 20);
  expect(await contents().isVisible()).toBe(false);
});

test('a part that is folded opens when the contents lead to it', async () => {
  await bar().locator('summary').click();
  await bar()
    .getByRole('link', { name: /^Câu hỏi trắc nghiệm/ })
    .click();
  await page.locator('.quiz > li').first().waitFor();
});

test('the search is one tap away', async () => {
  await page.locator('#nguon-tai-lieu').evaluate((heading) => heading.scrollIntoView());
  await bar().getByRole('link', { name: 'Tìm' }).click();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
  expect(focused).toBe('q');
});

test('copying gives the official form, sending the address where the system shares nothing', async () => {
  await bar().getByRole('button', { name: 'Sao chép' }).click();
  await bar().getByRole('button', { name: 'Đã sao chép' }).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toMatch(/^Nghị quyết số 25-NQ\/TW, ngày 03\/6\/2013/);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(navigator, 'share');
  });
  await bar().getByRole('button', { name: 'Gửi' }).click();
  await expect.poll(copied).toBe(page.url());
});

test('where the system shares, it gets title and address, and a reader may think better of it', async () => {
  await page.evaluate(() => {
    const shared: unknown[] = [];
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => {
        shared.push(data);
        throw new DOMException('', 'AbortError');
      },
      configurable: true,
    });
  });
  await bar().getByRole('button', { name: 'Gửi' }).click();
  const shared = () => page.evaluate(() => (globalThis as { shared?: unknown[] }).shared);
  expect(await shared()).toEqual([{ title: await page.title(), url: page.url() }]);
  expect(await bar().getByRole('button', { name: 'Gửi' }).isVisible()).toBe(true);
});

test('every heading has a link of its own, which goes to the clipboard', async () => {
  const link = page.locator('#diem-chinh .heading-link');
  expect(await link.getAttribute('aria-label')).toBe(barWords.linkTo('Điểm chính'));
  await link.click();
  expect(new URL(page.url()).hash).toBe('#diem-chinh');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('on a wide screen the list stands open beside the text', async () => {
  await page.setViewportSize(viewports.desktop);
  await contents().waitFor();
  expect(await bar().getByRole('button', { name: 'Gửi' }).count()).toBe(0);
  await bar()
    .getByRole('link', { name: /^Nguồn/ })
    .click();
  expect(await contents().isVisible()).toBe(true);
});

test('an error is told by copying a text that names the page', async () => {
  await page.getByRole('button', { name: 'Báo lỗi ở trang này' }).click();
  await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('/van-ban/25-nq-tw-2013/');
  expect(text).toMatch(/^Trang: Nghị quyết 25-NQ\/TW \(2013\)/);
});

test('a heading that is only heard shows no sign of a link', async () => {
  await page.goto('chuyen-de/luat-cong-doan-2024/');
  await page.locator('.heading-link').first().waitFor({ state: 'attached' });
  const heard = page.locator('main .visually-hidden:is(h2, h3)');
  expect(await heard.count()).toBeGreaterThan(0);
  expect(await heard.locator('.heading-link').count()).toBe(0);
  // Each sign stands on the line of its heading, none in a corner of the page.
  const astray = await page.locator('.heading-link').evaluateAll((links) =>
    links.flatMap((link) => {
      const own = link.getBoundingClientRect();
      const heading = link.parentElement?.getBoundingClientRect() ?? own;
      return own.top >= heading.top - 8 && own.right <= heading.right + 8 ? [] : [link.ariaLabel];
    }),
  );
  expect(astray).toEqual([]);
});
