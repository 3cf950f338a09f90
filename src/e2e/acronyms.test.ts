import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, openWhole, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = 'mo-hinh/lang-van-hoa-kieu-mau/';
const council = 'Hội đồng nhân dân';

/** Opens a page and waits until its acronyms answer. */
async function open(tab: Page, where = address): Promise<Page> {
  await tab.goto(where);
  await tab.locator('main abbr[tabindex], :root[data-full]').first().waitFor();
  return tab;
}

const firstCouncil = (tab: Page) => tab.locator('main abbr', { hasText: 'HĐND' }).first();

test('hovering an acronym shows what it stands for, in one card and no second hint', async () => {
  const tab = await open(await site.again());
  await firstCouncil(tab).hover();
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  expect((await card.innerText()).split(/\n+/)).toEqual(['HĐND', council]);
  expect(await firstCouncil(tab).getAttribute('title')).toBeNull();
  await tab.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await firstCouncil(tab).getAttribute('title')).toBe(council);
});

test('a tap shows the card inside a phone’s screen, a tap elsewhere takes it away', async () => {
  const tab = await open(await site.again({ viewport: viewports.phone, hasTouch: true }));
  await firstCouncil(tab).tap();
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await tab.locator('.bottom-about').tap();
  await card.waitFor({ state: 'hidden' });
});

test('with the keyboard the first of each kind is a stop, the others and those in links are none', async () => {
  const tab = await open(await site.again());
  const stops = await tab.locator('main abbr[tabindex="0"]').allInnerTexts();
  expect(stops).toContain('HĐND');
  expect(new Set(stops).size).toBe(stops.length);
  expect(await tab.locator('a abbr[tabindex], button abbr').count()).toBe(0);
  const first = tab.locator('main abbr[tabindex]', { hasText: 'HĐND' });
  await first.evaluate((abbr) => {
    const before = document.createElement('button');
    abbr.before(before);
    before.focus();
  });
  await tab.keyboard.press('Tab');
  const card = tab.getByRole('tooltip');
  await card.waitFor();
  expect(await first.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
});

describe('“Hiện đủ chữ viết tắt”', () => {
  const button = (tab: Page) => tab.getByRole('button', { name: 'Hiện đủ chữ viết tắt' });

  test('writes all acronyms out, stays on for pages to come, and puts the letters back', async () => {
    const tab = await open(await site.again());
    const before = await tab.locator('article').innerText();
    expect(before).toContain('HĐND');
    await button(tab).click();
    expect(await tab.locator('main abbr').allInnerTexts()).not.toContain('HĐND');
    expect(await tab.locator('article').innerText()).not.toMatch(/HĐND|UBND/);
    expect(await button(tab).getAttribute('aria-pressed')).toBe('true');

    await tab.reload();
    await tab.locator('main abbr', { hasText: council }).first().waitFor();
    expect(await button(tab).getAttribute('aria-pressed')).toBe('true');

    await button(tab).click();
    expect(await tab.locator('article').innerText()).toBe(before);
    await open(await tab.context().newPage());
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
  });

  test.each(['phone', 'desktop'] as const)('moves nothing when it comes, on a %s', async (size) => {
    const tab = await site.again({ viewport: viewports[size] });
    const top = () => tab.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route(/_astro\/later-/, async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(address);
    const before = await top();
    expect(await button(tab).count()).toBe(0);
    release();
    await button(tab).waitFor();
    expect(await top()).toBe(before);
  });

  test('the card of one written out gives its letters', async () => {
    const tab = await open(await site.again());
    await button(tab).click();
    await tab.locator('main abbr', { hasText: council }).first().hover();
    const card = tab.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('HĐND');
  });

  test('a form of signing stays in letters', async () => {
    const tab = await open(await site.again(), 'van-ban/05-hd-vptw-2026/');
    await button(tab).click();
    expect(await tab.locator('main abbr').allInnerTexts()).toContain('T/M');
  });

  test('works where nothing can be kept', async () => {
    const tab = await site.page();
    await tab.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(tab);
    await button(tab).click();
    expect(await tab.locator('main abbr', { hasText: council }).count()).toBeGreaterThan(0);
  });

  test('is not offered on a page without acronyms, which loads nothing of it', async () => {
    const tab = await site.page();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await openWhole(tab, 'gioi-thieu/');
    expect(await tab.locator('main abbr').count()).toBe(0);
    expect(await button(tab).count()).toBe(0);
    expect(asked.filter((url) => /\/_astro\/(?:acronym-cards|floating-card)\./.test(url))).toEqual(
      [],
    );
  });
});

test('without JavaScript the title says it', async () => {
  const tab = await site.page({ javaScriptEnabled: false });
  await tab.goto(address);
  expect(await firstCouncil(tab).getAttribute('title')).toBe(council);
});

test('numbers of documents, addresses and ids hold no mark', async () => {
  const tab = await site.again();
  await tab.goto('van-ban/299-kh-ldld-lai-chau-2022/');
  expect(await tab.locator('.no').first().innerText()).toContain('KH-LĐLĐ');
  expect(await tab.locator('.no abbr').count()).toBe(0);
});

describe('the list of acronyms', () => {
  test('says of each reading where it comes from, or that it was not checked', async () => {
    const tab = await site.page({ javaScriptEnabled: false });
    await tab.goto('tu-viet-tat/');
    const readings = await tab.locator('.acronyms dd').allInnerTexts();
    expect(readings.length).toBeGreaterThan(100);
    expect(readings.filter((text) => !/Nguồn: |Chưa đối chiếu với nguồn/.test(text))).toEqual([]);
    expect(await tab.locator('#bct dd').count()).toBe(2);
    expect(await tab.locator('.acronyms abbr').count()).toBe(0);
  });

  test('is filtered by letters, by words and by what was checked', async () => {
    const tab = await site.again();
    await tab.goto('tu-viet-tat/');
    const shown = () => tab.locator('.acronyms > div:visible').count();
    const total = async () => Number(await tab.locator('[data-total]').innerText());
    const all = await shown();
    expect(await total()).toBe(all);
    const field = tab.getByRole('searchbox', { name: 'Lọc theo chữ viết tắt hoặc nghĩa' });
    await field.fill('cnvcld');
    expect(await tab.locator('.acronyms dt:visible').allInnerTexts()).toEqual([
      'CNVCLĐ, CNVC-LĐ, CNVC LĐ',
    ]);
    await field.fill('mặt trận');
    expect(await total()).toBe(await shown());
    expect(await shown()).toBeGreaterThan(1);
    await field.fill('không có chữ này');
    expect(await shown()).toBe(0);
    expect(await tab.locator('[data-none]').isVisible()).toBe(true);
    await field.fill('');
    await tab.getByRole('checkbox', { name: 'Chỉ nghĩa đã đối chiếu' }).check();
    expect(await shown()).toBeLessThan(all);
    expect(await tab.locator('.acronyms dd:visible', { hasText: 'Chưa đối chiếu' }).count()).toBe(
      0,
    );
  });

  test('on paper it has two columns and no controls', async () => {
    const tab = await site.again();
    await tab.goto('tu-viet-tat/');
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.acronym-tools label:visible, button:visible').count()).toBe(0);
    const columns = await tab
      .locator('.acronyms')
      .evaluate((list) => getComputedStyle(list).columnCount);
    expect(columns).toBe('2');
  });
});
