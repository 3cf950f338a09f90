import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the home page and the foot of every page lead to the news, without JavaScript', async () => {
  const tab = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await tab.goto('');
  await tab.locator('main a[href$="/moi/"]').click();
  await tab.waitForURL('**/moi/');
  expect(await tab.locator('footer a[href$="/moi/"]').count()).toBe(1);
  expect(await tab.locator('main h3').first().innerText()).toMatch(/^\d{2}\/\d{1,2}\/\d{4}$/);
});

test('a document issued lately is told with what it replaced, and both are links', async () => {
  const tab = await site.page({ javaScriptEnabled: false });
  await tab.goto('moi/');
  const issued = tab.locator('section:not([aria-labelledby="da-sua"])');
  const line = issued.locator('li', {
    has: tab.locator('a[href$="/van-ban/304-qd-tw-2025/"]'),
  });
  expect(await line.innerText()).toMatch(
    /Quyết định 304-QĐ\/TW \(2025\) · 10\/6\/2025[\s\S]*Có thể thay thế \(suy đoán\): /,
  );
  expect(await line.locator('a[href$="/van-ban/120-qd-tw-2023/"]').count()).toBe(1);
});

test('a correction leads to the entry that was put right', async () => {
  const tab = await site.page({ javaScriptEnabled: false });
  await tab.goto('moi/');
  const link = tab.locator('section[aria-labelledby="da-sua"] a[href*="/van-ban/"]').last();
  const name = await link.innerText();
  await link.click();
  await tab.waitForURL('**/van-ban/*/');
  expect(await tab.title()).toContain(name.replace(/ \(.*/, '').replace(/^.* /, ''));
});
