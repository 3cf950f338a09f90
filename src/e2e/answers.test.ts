import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answerWords as words } from '../words/answers.ts';
import { searchWords } from '../words/search.ts';
import { violations } from './axe.ts';
import { openSite, type Site, type Visit, viewports } from './browser.ts';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => site.close());

async function openPage(address: string, visit: Visit = {}): Promise<Page> {
  const page = await site.page(visit);
  opened.push(page);
  await page.goto(address);
  return page;
}

const question = 'bao lâu đối thoại một lần';

test('on a phone without JavaScript a question of the index leads to its answer and its basis', async () => {
  const page = await openPage('hoi-dap/', {
    viewport: viewports.phone,
    javaScriptEnabled: false,
  });
  await page.getByRole('link', { name: 'Họp dân phải báo trước mấy ngày?' }).click();
  await page.waitForURL('**/hoi-dap/hop-dan/#hop-dan-bao-truoc');
  const answer = page.locator('.answer:has(> #hop-dan-bao-truoc)');
  await answer.getByRole('link', { name: 'Điều 3' }).click();
  await page.waitForURL('**/van-ban/59-2023-nd-cp-2023/**');
});

test('every answer says what it rests on and when it was checked', async () => {
  const page = await openPage('hoi-dap/doi-thoai/');
  const answers = await page.locator('.answer').evaluateAll((all) =>
    all.map((one) => ({
      basis: one.querySelectorAll('.answer-basis a[href]').length,
      checked: /Đối chiếu ngày \d\d\/\d\d?\/\d{4}\./.test(one.textContent ?? ''),
    })),
  );
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.filter(({ basis, checked }) => basis === 0 || !checked)).toEqual([]);
});

describe('the search box', () => {
  async function typing(query: string): Promise<Page> {
    const page = await openPage('van-ban/', { viewport: viewports.phone });
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.type(query);
    await page.getByRole('option', { name: searchWords.all(query) }).waitFor();
    return page;
  }

  test('answers a question first, and its provision is the next thing to tap', async () => {
    const page = await typing(question);
    const options = page.locator('.search-list > a');
    expect(await options.first().locator('.hit-answer').innerText()).toContain('mỗi năm một lần');
    expect(await options.nth(1).innerText()).toContain('khoản 2 Điều 63');
    expect(await options.nth(1).locator('.hit-state').count()).toBe(1);
    await options.first().click();
    await page.waitForURL('**/hoi-dap/doi-thoai/#doi-thoai-dinh-ky-bao-lau');
  });

  test('gives no answer to what asks nothing', async () => {
    const page = await typing('đối thoại định');
    expect(await page.locator('.hit-answer').count()).toBe(0);
  });
});

describe('the results page', () => {
  const results = (query: string, visit?: Visit) =>
    openPage(`tim-kiem/?q=${encodeURIComponent(query)}`, visit);

  test('shows the answer above what was found, with its basis, and passes axe', async () => {
    const page = await results(question, { viewport: viewports.phone });
    const block = page.locator('.asked');
    await block.waitFor();
    expect(await block.locator('.hit-answer').innerText()).toContain('mỗi năm một lần');
    expect(await block.getByRole('link', { name: 'khoản 2 Điều 63' }).count()).toBe(1);
    await page.locator('.hits[data-done]').waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('offers near questions where it is not certain which was asked', async () => {
    const page = await results('Ban Thanh tra nhân dân nhiệm kỳ mấy năm');
    const block = page.locator('.asked');
    await block.waitFor();
    expect(await block.getByRole('heading').innerText()).toBe(words.near);
    expect(await block.locator('.hit-answer').count()).toBe(0);
  });
});
