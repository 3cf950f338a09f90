import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentsOnPage } from '../lists/document-rows.ts';
import { openSite, type Site, viewports } from './browser.ts';

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
const rows = () => page.locator('[data-row]:visible').count();
/** Waits until the list says so many, and shows them, or as many as it shows at once. */
const shows = async (count: number) => {
  await expect.poll(total).toBe(count);
  await expect.poll(rows).toBe(Math.min(count, documentsOnPage));
};
const total = async () => Number(await page.locator('[data-total]').textContent());
const query = () => decodeURIComponent(new URL(page.url()).search);

/** Opens a list and unfolds all its facets. */
async function openList(address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe('documents', () => {
  beforeEach(() => openList('van-ban/'));

  test('type and year together narrow the list, and the total, counts and address follow', async () => {
    const directives = await countOf('loai', 'chi-thi');
    await facet('loai', 'chi-thi').click();
    await shows(directives);
    expect(query()).toBe('?loai=chi-thi');

    const both = await countOf('nam', '2016');
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(directives);
    await facet('nam', '2016').click();
    await shows(both);
    expect(query()).toBe('?loai=chi-thi&nam=2016');
    for (const row of await page.locator('[data-row]:visible').all())
      expect(await row.innerText()).toMatch(/\/2016.*Chỉ thị/s);
    // Headings of years without a row would stand alone.
    expect(await page.locator('.group-year:visible').allInnerTexts()).toEqual(['2016']);
  });

  test('a second value of the same facet widens the list', async () => {
    const sum = (await countOf('loai', 'chi-thi')) + (await countOf('loai', 'ket-luan'));
    await facet('loai', 'chi-thi').click();
    await facet('loai', 'ket-luan').click();
    await shows(sum);
    expect(query()).toBe('?loai=chi-thi,ket-luan');
  });

  test('reloading keeps the choice, and one button brings all back', async () => {
    const all = await total();
    const chosen = await countOf('tinh-trang', 'con-hieu-luc');
    expect(chosen).toBeLessThan(all);
    await facet('tinh-trang', 'con-hieu-luc').click();
    await shows(chosen);
    await page.reload();
    await shows(chosen);
    expect(await facet('tinh-trang', 'con-hieu-luc').getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await shows(all);
    expect(query()).toBe('');
    expect(await page.getByRole('button', { name: 'Bỏ lọc' }).count()).toBe(0);
  });

  test('choices that fit nothing together say so', async () => {
    await page.goto('van-ban/?loai=luat&nam=2003');
    await shows(0);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    expect(await page.locator('[data-none]').innerText()).toContain('Không có văn bản nào');
  });

  test.each(['Enter', ' '])('the key “%s” switches a value on and off again', async (key) => {
    const all = await total();
    const value = facet('loai', 'nghi-quyet');
    const chosen = await countOf('loai', 'nghi-quyet');
    await value.focus();
    await page.keyboard.press(key);
    expect(await value.getAttribute('aria-pressed')).toBe('true');
    await shows(chosen);
    expect(await value.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    expect(await value.getAttribute('aria-pressed')).toBe('false');
    await shows(all);
  });

  test('a value presents itself as a switch, and the total as a live message', async () => {
    const value = page.getByRole('button', { name: /^Chỉ thị/, pressed: false });
    await value.click();
    await page.getByRole('button', { name: /^Chỉ thị/, pressed: true }).waitFor();
    expect(await page.locator('main').getByRole('status').innerText()).toMatch(/^\d+\s+văn bản$/);
  });

  test('the way back from a row restores the chosen list', async () => {
    const chosen = await countOf('loai', 'luat');
    await facet('loai', 'luat').click();
    await shows(chosen);
    await page.locator('[data-row]:visible a').first().click();
    await page.waitForURL('**/van-ban/*/');
    await page.goBack();
    await shows(chosen);
  });

  test('a choice of more than fit at once shows the rest on demand', async () => {
    const [one, two] = [await countOf('loai', 'nghi-quyet'), await countOf('loai', 'chi-thi')];
    const sum = one + two + (await countOf('loai', 'ket-luan'));
    expect(sum).toBeGreaterThan(documentsOnPage);
    for (const value of ['nghi-quyet', 'chi-thi', 'ket-luan']) await facet('loai', value).click();
    await shows(sum);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await expect.poll(rows).toBe(sum);
    expect(await page.getByRole('button', { name: 'Xem thêm' }).count()).toBe(0);
  });

  test('a row that the script draws is the row of the page', async () => {
    const html = () =>
      page
        .locator('[data-row]:visible')
        .evaluateAll((rows) =>
          rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')),
        );
    await page.goto('van-ban/tinh-trang/dang-ap-dung/');
    const written = await html();
    await page.goto('van-ban/?tinh-trang=dang-ap-dung');
    await shows(written.length);
    expect(await html()).toEqual(written);
  });
});

test('on a phone the filters stay folded until they are asked for', async () => {
  const phone = await site.again({ viewport: viewports.phone });
  await phone.goto('van-ban/');
  const value = phone.locator('a[data-value="chi-thi"]');
  expect(await value.isVisible()).toBe(false);
  expect(await phone.locator('[data-row]').first().isVisible()).toBe(true);
  await phone.locator('.facet-panel > summary').click();
  await value.click();
  expect(new URL(phone.url()).search).toBe('?loai=chi-thi');
});

describe('without JavaScript', () => {
  test('the pages of a long list lead through all of it', async () => {
    const still = await site.page({ javaScriptEnabled: false });
    await still.goto('van-ban/');
    const count = Number(await still.locator('[data-total]').textContent());
    const seen = new Set<string>();
    for (;;) {
      const links = still.locator('[data-row] a');
      for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
        seen.add(href ?? '');
      const next = still.locator('.pager a[rel="next"]');
      if ((await next.count()) === 0) break;
      await next.click();
      await still.waitForLoadState();
    }
    expect(seen.size).toBe(count);
  });

  test('a facet value is a link to a static page with as many rows as its count says', async () => {
    const still = await site.page({ javaScriptEnabled: false });
    for (const [list, pattern] of [
      // Values whose entries fit one page: longer lists go on by pages.
      ['van-ban/', /\/van-ban\/loai\/chi-thi\/$/],
      ['mo-hinh/', /\/mo-hinh\/linh-vuc\/cai-cach-hanh-chinh\/$/],
    ] as const) {
      await still.goto(list);
      const links = await still.locator('.facets a').all();
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      const link = links[hrefs.findIndex((href) => pattern.test(href ?? ''))];
      const count = Number(await link?.locator('.count').textContent());
      await link?.click();
      await still.waitForURL(pattern);
      expect(await still.locator('[data-row]').count()).toBe(count);
      expect(await still.locator('.facets [aria-current="page"] .count').innerText()).toBe(
        String(count),
      );
    }
  });

  test('the static page of a value leads on to filtering with it chosen', async () => {
    await page.goto('van-ban/loai/chi-thi/');
    await page.getByRole('link', { name: 'Lọc thêm điều kiện khác' }).click();
    await page.waitForURL('**/van-ban/?loai=chi-thi');
    expect(await facet('loai', 'chi-thi').getAttribute('aria-pressed')).toBe('true');
  });
});

test('on a phone the open panel says how many are left, and leads to them', async () => {
  const phone = await site.again({ viewport: viewports.phone });
  await phone.goto('van-ban/');
  const shown = async () => Number(await phone.locator('[data-total]').textContent());
  const all = await shown();
  await phone.locator('.facet-panel > summary').click();
  await phone.locator('a[data-facet="loai"][data-value="chi-thi"]').click();
  // The index comes with the first choice.
  await expect.poll(shown).not.toBe(all);
  const done = phone.getByRole('button', { name: /^Xem \d+ văn bản$/ });
  const left = Number((await done.innerText()).match(/\d+/)?.[0]);
  expect(left).toBe(await shown());
  await done.click();
  expect(await phone.locator('.facet-panel').getAttribute('open')).toBeNull();
  const row = await phone.locator('[data-row]:visible').first().boundingBox();
  expect(row?.y).toBeLessThan(viewports.phone.height);
});

test.each([
  ['van-ban/', 'loai', 'chi-thi', '[data-row]:visible .no a'],
  ['mo-hinh/', 'dan-van-kheo', 'co', '[data-found] .card h2 a, [data-found] .card h3 a'],
])('in %s Back undoes a choice, and comes back to the place that was left', async (...of) => {
  const [address, key, value, entry] = of;
  const phone = await site.page({ viewport: viewports.phone });
  await phone.goto(address);
  const link = phone.locator(`a[data-facet="${key}"][data-value="${value}"]`);
  const count = async () => Number(await phone.locator('[data-total]').textContent());
  const all = await count();
  // As it is pressed in the open panel, which would stand folded on the way back.
  await link.dispatchEvent('click');
  await expect.poll(count).not.toBe(all);
  const chosen = await count();
  await phone.locator(entry).nth(4).waitFor();
  await phone.locator(entry).nth(4).scrollIntoViewIfNeeded();
  const left = await phone.evaluate(() => Math.round(scrollY));
  await phone.locator(entry).nth(4).click();
  await phone.waitForURL((url) => url.search === '');
  await phone.goBack();
  await expect.poll(count).toBe(chosen);
  await expect.poll(() => phone.evaluate(() => Math.round(scrollY))).toBe(left);
  await phone.goBack();
  await expect.poll(count).toBe(all);
  expect(new URL(phone.url()).search).toBe('');
  await phone.context().close();
});
