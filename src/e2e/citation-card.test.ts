import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const page = 'van-ban/25-nq-tw-2013/';
const link = 'a.cite[data-cite="43-kl-tw-2019"]';

test('hovering a citation shows number, day, title and status of the document', async () => {
  const tab = await site.again();
  await tab.goto(page);
  await tab.locator(link).first().hover();
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  const text = await card.innerText();
  expect(text).toContain('43-KL/TW');
  expect(text).toContain('07/01/2019');
  expect(text).toContain('Về tiếp tục thực hiện Nghị quyết số 25-NQ/TW');
  expect(text).toMatch(/hiệu lực|hoàn thành|áp dụng|thay thế|mới hơn/);
});

test('the card comes with keyboard focus, is named as a description, and goes with Escape', async () => {
  const tab = await site.again();
  await tab.goto(page);
  await tab
    .locator(link)
    .first()
    .evaluate((element) => {
      const before = document.createElement('button');
      element.before(before);
      before.focus();
    });
  await tab.keyboard.press('Tab');
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  expect(await tab.locator(link).first().getAttribute('aria-describedby')).toBe(
    await card.getAttribute('id'),
  );
  await tab.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
});

test('the card stays while the pointer is on it', async () => {
  const tab = await site.page();
  await tab.clock.install();
  await tab.goto(page);
  await tab.locator(link).first().hover();
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  await card.hover();
  // Longer than the delay after which leaving the link alone would hide it.
  await tab.clock.fastForward(1000);
  expect(await card.isVisible()).toBe(true);
});

test('the card lies inside a phone’s screen', async () => {
  const tab = await site.again({ viewport: viewports.phone });
  await tab.goto(page);
  const cites = await tab.locator('a.cite[data-cite]:visible').all();
  expect(cites).not.toEqual([]);
  for (const cite of cites) {
    await cite.focus();
    await cite.hover();
    const box = await tab.getByRole('tooltip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await tab.keyboard.press('Escape');
  }
});

test('a tap shows the card, a second tap follows the link', async () => {
  const tab = await site.again({ viewport: viewports.phone, hasTouch: true });
  await tab.goto(page);
  const cite = tab.locator(link).first();
  await cite.tap();
  await tab.getByRole('tooltip').waitFor();
  expect(new URL(tab.url()).pathname).toContain('25-nq-tw-2013');
  await cite.tap();
  await tab.waitForURL(/43-kl-tw-2019/);
});

test('without JavaScript a citation is a plain link', async () => {
  const tab = await site.page({ javaScriptEnabled: false });
  await tab.goto(page);
  await tab.locator(link).first().click();
  await tab.waitForURL(/43-kl-tw-2019/);
});
