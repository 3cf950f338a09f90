import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page();
});
afterAll(() => site.close());

const rows = (on = page) => on.locator('as-of-day .row:visible').count();
const row = (id: string) =>
  page.locator('as-of-day .row', { has: page.locator(`a[href$="/van-ban/${id}/"]`) });
const count = async (status: string) =>
  Number(await page.locator(`[data-status="${status}"] .count`).innerText());
const query = () => new URL(page.url()).searchParams;
const said = () => page.locator('.said').innerText();
/** Waits until the list of a day stands. */
const shows = (day: string, on = page) => on.locator(`as-of-day[data-shown="${day}"]`).waitFor();

test('a day in the address decides what is listed and in which state', async () => {
  await page.goto('van-ban/vao-ngay/?ngay=2018-06-01');
  await shows('2018-06-01');
  expect(await page.getByLabel('Ngày cần tra').inputValue()).toBe('2018-06-01');
  expect(await said()).toContain('01/6/2018 (khóa XII)');
  // In force then, ended since; replaced since; not issued yet.
  expect(await row('60-2013-nd-cp-2013').locator('.status').innerText()).toBe('Còn hiệu lực');
  expect(await row('87-2007-nd-cp-2007').locator('.status').innerText()).toBe('Hết hiệu lực');
  expect(await row('149-2018-nd-cp-2018').isVisible()).toBe(false);
  const states = await page.locator('[data-status] .count').allInnerTexts();
  expect(states.map(Number).reduce((a, b) => a + b)).toBe(await rows());
});

test('the keyboard moves the slider by months, and the address follows', async () => {
  await page.goto('van-ban/vao-ngay/?ngay=2019-01-01');
  const slider = page.getByLabel('Chọn nhanh theo tháng');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query().get('ngay')).toBe('2018-12-01');
  await shows('2018-12-01');
  expect(await slider.getAttribute('aria-valuetext')).toBe('01/12/2018, khóa XII');
  expect(await row('60-2013-nd-cp-2013').locator('.status').innerText()).toBe('Còn hiệu lực');
  await page.keyboard.press('ArrowRight');
  await shows('2019-01-01');
  expect(await row('60-2013-nd-cp-2013').locator('.status').innerText()).toBe('Hết hiệu lực');
  await expect
    .poll(() => page.locator('as-of-day').getByRole('status').innerText())
    .toContain('01/01/2019');
  await page.keyboard.press('End');
  expect(await said()).toContain('khóa XIV');
});

test('a date that is typed is taken, one that is none is not', async () => {
  await page.goto('van-ban/vao-ngay/');
  await page.getByLabel('Ngày cần tra').fill('2013-06-03');
  await expect.poll(() => query().get('ngay')).toBe('2013-06-03');
  expect(await row('25-nq-tw-2013').isVisible()).toBe(true);
  await page.goto('van-ban/vao-ngay/?ngay=2013-02-31');
  const today = await page.getByLabel('Ngày cần tra').getAttribute('max');
  expect(await page.getByLabel('Ngày cần tra').inputValue()).toBe(today);
});

test('a state is looked at alone, and reloading keeps it with its day', async () => {
  await page.goto('van-ban/vao-ngay/?ngay=2020-06-01');
  await shows('2020-06-01');
  const ended = await count('het-hieu-luc');
  await page.locator('[data-status="het-hieu-luc"] button').click();
  await expect.poll(() => rows()).toBe(ended);
  await page.reload();
  await shows('2020-06-01');
  expect(await rows()).toBe(ended);
  const chosen = page.locator('[data-status="het-hieu-luc"] button');
  expect(await chosen.getAttribute('aria-pressed')).toBe('true');
  await chosen.press('Enter');
  await expect.poll(() => rows()).toBeGreaterThan(ended);
  await expect.poll(() => query().get('tinh-trang')).toBeNull();
});

test('what became of a body and of a province after the issue is told with its day', async () => {
  await page.goto('van-ban/vao-ngay/');
  expect(await row('06-kh-bdvtw-2020').locator('.later').innerText()).toContain(
    'từ ngày 03/02/2025 hợp nhất với Ban Tuyên giáo Trung ương',
  );
  expect(await row('21-kh-ubnd-bac-kan-2025').locator('.later').innerText()).toContain(
    'từ ngày 01/7/2025 Bắc Kạn thuộc Thái Nguyên',
  );
});

test('from the page of a term another day leads to the address of all days', async () => {
  await page.goto('van-ban/vao-ngay/khoa-xi/');
  expect(await page.locator('.term-ends [aria-current]').innerText()).toBe('Khóa XI');
  await page.getByRole('button', { name: 'Ngày cập nhật' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/van-ban\/vao-ngay\/$/);
  expect(await page.locator('.term-ends [aria-current]').count()).toBe(0);
});

describe('on a phone', () => {
  test('nothing scrolls sideways, and what is tapped is large enough', async () => {
    const phone = await site.page({ viewport: viewports.phone, hasTouch: true });
    await phone.goto('van-ban/vao-ngay/?ngay=2015-06-01');
    await shows('2015-06-01', phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const target of await phone.locator('as-of-day :is(input, button, nav a):visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await phone.locator('[data-status="het-hieu-luc"] button').tap();
    await expect.poll(() => rows(phone)).toBeGreaterThan(0);
  });
});

test('axe finds nothing on a day with a state chosen', async () => {
  await page.goto('van-ban/vao-ngay/?ngay=2020-06-01&tinh-trang=con-hieu-luc');
  await shows('2020-06-01');
  expect(await violations(page)).toEqual([]);
});

test('without JavaScript the page says its day and leads to the ends of the terms', async () => {
  const still = await site.page({ javaScriptEnabled: false });
  await still.goto('van-ban/vao-ngay/?ngay=2015-06-01');
  expect(await still.locator('as-of-day').innerText()).toContain('Đang tính đến ngày');
  expect(await still.locator('form.as-of-form').isVisible()).toBe(false);
  expect(await rows(still)).toBeGreaterThan(100);
  await still.getByRole('link', { name: 'Khóa XII', exact: true }).click();
  await still.waitForURL('**/van-ban/vao-ngay/khoa-xii/');
  const shown = await rows(still);
  expect(shown).toBeGreaterThan(0);
  expect(await still.locator('.said').innerText()).toContain(`${shown} văn bản đã ban hành`);
});
