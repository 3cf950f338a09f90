import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';
import { layoutShift, still } from './layout-shift.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page();
});
afterAll(() => site.close());

const facet = (key: string, value: string) =>
  page.locator(`a[data-facet="${key}"][data-value="${value}"]`);
const countOf = async (key: string, value: string) =>
  Number(await facet(key, value).locator('.count').textContent());
const total = async () => Number(await page.locator('[data-total]').textContent());
const query = () => decodeURIComponent(new URL(page.url()).search);
const found = () => page.locator('[data-found] .card');

async function openGallery(address = 'mo-hinh/'): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Chooses a value and waits until the list follows. */
async function choose(key: string, value: string): Promise<void> {
  const wanted = await countOf(key, value);
  await facet(key, value).click();
  await expect.poll(total).toBe(wanted);
}

describe('filtering', () => {
  beforeEach(() => openGallery());

  test('a province since 1 July 2025 shows the models of all provinces merged into it', async () => {
    await choose('dia-phuong', 'lao-cai');
    expect(query()).toBe('?dia-phuong=lao-cai');
    const places = await page.locator('[data-found] .where').allInnerTexts();
    expect(places).toHaveLength(await total());
    expect(places.some((place) => place.includes('Yên Bái (nay thuộc Lào Cai)'))).toBe(true);
    expect(places.every((place) => place.includes('Lào Cai'))).toBe(true);
  });

  test('a province as it was named shows its own models alone', async () => {
    await choose('ten-khi-lam', 'yen-bai');
    const places = await page.locator('[data-found] .where').allInnerTexts();
    expect(places.every((place) => place.includes('Yên Bái'))).toBe(true);
  });

  test('facets narrow each other, and their counts say what a choice would leave', async () => {
    await choose('linh-vuc', 'kinh-te');
    const claimed = await countOf('dan-van-kheo', 'co');
    expect(claimed).toBeLessThan(await total());
    await choose('dan-van-kheo', 'co');
    expect(query()).toBe('?linh-vuc=kinh-te&dan-van-kheo=co');
    expect(await total()).toBe(claimed);
  });

  test('a dozen cards come at once and more on demand, where the reading goes on', async () => {
    await choose('dan-van-kheo', 'co');
    expect(await found().count()).toBe(12);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await expect.poll(() => found().count()).toBe(24);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test('an address with a choice opens filtered, and one button brings all back', async () => {
    await openGallery('mo-hinh/?bang-chung=4');
    await expect.poll(() => found().count()).toBeGreaterThan(0);
    expect(await total()).toBe(await countOf('bang-chung', '4'));
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(() => page.locator('[data-all]').isVisible()).toBe(true);
    expect(query()).toBe('');
    expect(await page.locator('[data-found]').isVisible()).toBe(false);
  });

  test('words find models, tones or not, by name and by difficulty, and stand in the address', async () => {
    await page.getByRole('searchbox', { name: 'Tìm trong mô hình' }).fill('tieng keng');
    await expect.poll(query).toBe('?q=tieng keng');
    await expect.poll(() => found().count()).toBeGreaterThan(2);
    const names = await page.locator('[data-found] h2').allInnerTexts();
    // What bears the words stands first, what answers a difficulty called so behind it.
    for (const name of names.slice(0, 6)) expect(name.toLowerCase()).toContain('kẻng');
    await page.getByRole('searchbox', { name: 'Tìm trong mô hình' }).fill('nồi cháo');
    await expect
      .poll(async () => page.locator('[data-found] h2').allInnerTexts())
      .toContain('Bếp ăn từ thiện 15 năm');
  });

  test('another order begins with another model, and one button brings the gallery back', async () => {
    await page.locator('select[name=xep]').selectOption('ten');
    await expect.poll(query).toBe('?xep=ten');
    await expect.poll(() => found().count()).toBe(12);
    expect(await page.locator('[data-found] h2').first().innerText()).toMatch(/^1/);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect.poll(query).toBe('');
    await expect.poll(() => page.locator('[data-all]').isVisible()).toBe(true);
  });

  test('on a desk the charts stand on the first screen, on a phone the map is one tap away', async () => {
    const desk = await page.locator('.charts .bars').first().boundingBox();
    expect((desk?.y ?? 9999) + (desk?.height ?? 0)).toBeLessThan(900);
    const phone = await site.again({ viewport: viewports.phone });
    await phone.goto('mo-hinh/');
    const map = phone.locator('summary', { hasText: '34 tỉnh' });
    expect((await map.boundingBox())?.y ?? 9999).toBeLessThan(740);
    await map.click();
    expect(await phone.locator('.tiles').isVisible()).toBe(true);
  });

  test('what nothing fits is said', async () => {
    await page.goto('mo-hinh/?linh-vuc=kinh-te&nam=1945');
    await page.locator('[data-none]').waitFor();
    expect(await page.locator('[data-none]').innerText()).toContain('Không có mô hình nào');
  });

  test('a card drawn after filtering is the card of the static page', async () => {
    const plain = (html: string) =>
      html
        .replace(/<abbr[^>]*>|<\/abbr>/g, '')
        .replace(/\s+/g, ' ')
        .replace(/> | </g, (gap) => gap.trim());
    const address = 'mo-hem-453-77c-le-van-sy';
    const card = page.locator(`.card:has(h2 a[href$="/${address}/"])`);
    const still = plain(await card.evaluate((node) => node.outerHTML));
    await choose('dia-phuong', 'thanh-pho-ho-chi-minh');
    const drawn = page.locator(`[data-found] .card:has(h2 a[href$="/${address}/"])`);
    expect(plain(await drawn.evaluate((node) => node.outerHTML))).toBe(still);
  });

  test('the filtered list passes axe', async () => {
    await choose('dan-van-kheo', 'co');
    expect(await violations(page)).toEqual([]);
  });
});

test('a list opened with a choice is not seen whole before it is filtered, and nothing moves', async () => {
  for (const address of ['van-ban/?loai=chi-thi', 'mo-hinh/?linh-vuc=kinh-te']) {
    const slow = await site.again();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await slow.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await slow.goto(address, { waitUntil: 'commit' });
    await slow.locator('footer').waitFor();
    const list = slow.locator('.list-layout > div');
    expect(await list.evaluate((node) => getComputedStyle(node).visibility)).toBe('hidden');
    release();
    await expect
      .poll(() => list.evaluate((node) => getComputedStyle(node).visibility))
      .toBe('visible');
    expect(await layoutShift(slow)).toBeLessThan(still);
  }
});

test('when the index cannot be had, a value leads to its static page', async () => {
  const cut = await site.page({ expectedProblems: [/du-lieu.*loc\.json/] });
  await cut.route('**/loc.json', (route) => route.abort());
  await cut.goto('mo-hinh/');
  await cut.locator('a[data-facet="kho-khan"][data-value="moi-truong"]').click();
  await cut.waitForURL('**/mo-hinh/kho-khan/moi-truong/');
  await cut.context().close();
});

describe('without JavaScript', () => {
  test('every model is reached by links from page to page', async () => {
    const still = await site.page({ javaScriptEnabled: false });
    await still.goto('mo-hinh/');
    const all = Number(await still.locator('[data-total]').textContent());
    const seen = new Set<string>();
    for (;;) {
      const links = await still
        .locator('[data-row] h2 a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      for (const link of links) seen.add(link);
      const next = still.locator('.pager a[rel=next]');
      if ((await next.count()) === 0) break;
      await next.click();
      await still.waitForLoadState();
    }
    expect(seen.size).toBe(all);
    await still.context().close();
  });

  test('a tile of a province leads to as many models as it says', async () => {
    const still = await site.page({ javaScriptEnabled: false, viewport: viewports.phone });
    await still.goto('mo-hinh/');
    await still.locator('summary', { hasText: '34 tỉnh' }).click();
    const tile = still.locator('.tiles a', { hasText: 'Nghệ' });
    const count = Number(await tile.locator('.count').textContent());
    expect(count).toBeGreaterThan(0);
    await tile.click();
    await still.waitForURL('**/mo-hinh/dia-phuong/nghe-an/');
    expect(await still.locator('[data-row]').count()).toBe(count);
    await still.context().close();
  });
});
