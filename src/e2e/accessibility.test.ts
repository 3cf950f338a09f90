import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;
const deck = 'chuyen-de/nghi-quyet-25-va-ket-luan-43/trinh-chieu/';

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('keyboard', () => {
  test('the first stop of every page is the link past the header', async () => {
    const page = await sharedPage();
    await page.goto('van-ban/25-nq-tw-2013/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await expect.poll(async () => (await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    await page.keyboard.press('Tab');
    const inMain = page.locator('main :focus');
    expect(await inMain.count()).toBe(1);
  });

  test('every stop shows a ring around it and lies in reading order', async () => {
    const page = await sharedPage();
    await page.goto('van-ban/43-kl-tw-2019/');
    const stops = await page.locator('a[href]:visible, button:visible, summary:visible').count();
    expect(stops).toBeGreaterThan(30);
    let last = -1;
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const { outline, position, name } = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        // The frame around the search field stands for the field, and so does its ring.
        const ringed = [active, active.parentElement ?? active];
        const widths = ringed.map((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        });
        return {
          outline: Math.max(...widths),
          position: [...document.querySelectorAll('*')].indexOf(active),
          name: active.outerHTML.slice(0, 80),
        };
      });
      expect(outline, name).toBeGreaterThanOrEqual(2);
      expect(position, name).toBeGreaterThan(last);
      last = position;
    }
  });
});

describe('for those who hear a page', () => {
  test.each([
    ['van-ban/25-nq-tw-2013/', 'Nghị quyết số 25, nghị quyết, Trung ương Đảng Về tăng cường'],
    ['van-ban/10-2022-qh15-2022/', 'Luật số 10, năm 2022, Quốc hội khóa 15 Luật'],
  ])('the heading of %s says what the letters of its number mean', async (address, said) => {
    const page = await sharedPage();
    await page.goto(address);
    expect(await page.locator('main').ariaSnapshot()).toContain(`- heading "${said}`);
  });

  test('a copied heading holds the number once, as it is printed', async () => {
    const page = await sharedPage();
    await page.goto('van-ban/25-nq-tw-2013/');
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') as HTMLElement);
      return getSelection()?.toString();
    });
    expect(copied).toContain('25-NQ/TW');
    expect(copied).not.toContain('nghị quyết, Trung ương');
  });
});

describe('where the system sets the colours', () => {
  test.each([
    ['van-ban/', '.main-nav a[aria-current]', '.main-nav a:not([aria-current])'],
    ['soan-bai/', '.lengths :checked + span', '.lengths :not(:checked) + span'],
    ['van-ban/dong-thoi-gian/', '.seg :checked + span', '.seg :not(:checked) + span'],
  ])('on %s what is chosen is told apart', async (address, chosen, other) => {
    const page = await site.page();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    const frame = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          return { outlineStyle: getComputedStyle(element).outlineStyle };
        });
    expect((await frame(chosen)).outlineStyle).toBe('solid');
    expect((await frame(other)).outlineStyle).toBe('none');
    await page.context().close();
  });
});

test('no page keeps a reader from pinching it larger', async () => {
  const page = await sharedPage();
  for (const address of [
    '',
    'van-ban/25-nq-tw-2013/',
    'van-ban/vao-ngay/',
    'soat-van-ban/',
    deck,
  ]) {
    await page.goto(address);
    const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
    expect(viewport, address).not.toMatch(/user-scalable|maximum-scale/);
    const touch = await page.evaluate(() => {
      const all = [document.documentElement, document.body, ...document.querySelectorAll('main *')];
      return all.map((each) => getComputedStyle(each).touchAction);
    });
    const kept = touch.filter((action) => /^(?:none|pan-[xy])$/.test(action));
    expect(kept, address).toEqual([]);
  }
});

let shared: Page | undefined;
/** One page at a desktop for the tests that leave no trace in it. */
async function sharedPage(): Promise<Page> {
  shared ??= await site.page();
  return shared;
}
