import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({ viewport: { width: 360, height: 640 } });
});
afterAll(() => site.close());

/** Pages that are there to be used, with what one uses first. */
test.each([
  ['soat-van-ban/', '#du-thao'],
  ['soan-bai/', '.builder input'],
  ['hoi-dap/', '.toc a'],
  ['mo-hinh/', '.facet-panel > summary'],
  ['mo-hinh/hop-voi-don-vi/', '.fit-form select'],
  ['mo-hinh/de-xuat/', '.propose input'],
  ['van-ban/', '.facet-panel > summary'],
  ['van-ban/vao-ngay/', '.as-of-form input'],
  ['chuyen-de/trac-nghiem/', 'main select'],
  ['thuc-tien/chi-tieu/', '.facet-panel > summary'],
  ['tu-viet-tat/', 'main input'],
])('on a phone the first control of %s is on the first screen', async (address, control) => {
  await page.goto(address);
  const first = page.locator(control).filter({ visible: true }).first();
  await first.waitFor();
  const box = await first.boundingBox();
  expect((box?.y ?? 640) + Math.min(box?.height ?? 0, 44)).toBeLessThanOrEqual(640);
});

test('a document shows on the first screen which it is and whether it stands', async () => {
  await page.goto('van-ban/25-nq-tw-2013/');
  for (const part of ['.number-block h1', '.state > .status']) {
    const box = await page.locator(part).boundingBox();
    // The bar at the foot lies over what is below.
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThanOrEqual(640 - 56);
  }
});

test('the sections and tools are one tap away, without a script too', async () => {
  const still = await site.page({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: false,
  });
  await still.goto('van-ban/');
  await still.locator('.menu summary').click();
  const nav = still.getByRole('navigation', { name: 'Các phần của thư viện' });
  for (const name of ['Văn bản', 'Hỏi đáp', 'Soát văn bản', 'Soạn bài']) {
    expect(await nav.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  }
  await nav.getByRole('link', { name: 'Soạn bài' }).click();
  await still.waitForURL('**/soan-bai/');
  await still.context().close();
});
