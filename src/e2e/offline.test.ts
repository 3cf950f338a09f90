import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offlineWords as words } from '../words/offline.ts';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Some thousand files on a busy machine. */
const takes = 170_000;

/** What a browser notes of requests for which there is no network. */
const cutOff = /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/;

/** A reader whose browser lets the worker in; once it is there, the page is kept too. */
async function reader(address: string, visit: Parameters<Site['page']>[0] = {}): Promise<Page> {
  const page = await site.page({ serviceWorkers: 'allow', ...visit });
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return page;
}

/** Paths that the browser keeps of what was read and taken along. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('so-tay'));
    const all = await Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
      ),
    );
    return all.flat();
  });

/** What the browser holds by its record. */
const holdings = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith(' so'));
    const [file] = await (await caches.open(name ?? '')).matchAll();
    return (await file?.json()) as unknown;
  });

async function takeAlong(page: Page, id: string): Promise<void> {
  await page.goto(`ngoai-tuyen/#${id}`);
  await page.locator('[data-part=take]').click();
  await expect
    .poll(() => page.locator('[data-part=said]').textContent(), { timeout: takes })
    .toContain(words.done);
}

test('a page read once online opens without a network, and says so', async () => {
  const page = await reader('van-ban/25-nq-tw-2013/', { expectedProblems: [cutOff] });
  await expect
    .poll(() => kept(page))
    .toContainEqual(expect.stringContaining('/van-ban/25-nq-tw-2013/'));
  await expect.poll(() => kept(page)).toContainEqual(expect.stringContaining('.css'));
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator('h1').textContent()).toContain('tăng cường');
  await page.locator('.offline-note').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.locator('.offline-note').waitFor({ state: 'detached' });
});

test('a page that was never read leads to what is on this machine', async () => {
  const page = await reader('', { expectedProblems: [cutOff] });
  await page.context().setOffline(true);
  await page.goto('van-ban/217-qd-tw-2013/');
  expect(await page.locator('h1').textContent()).toBe(words.title);
  await page.locator('.offline-note').waitFor();
});

describe('a topic taken along', () => {
  const topic = 'quy-che-dan-van';
  let page: Page;
  // The tests follow a reader: each begins where the one before it ended.
  beforeAll(async () => {
    page = await reader(`ngoai-tuyen/#${topic}`, { expectedProblems: [cutOff] });
  });

  test('says its size first', async () => {
    await page.locator('[data-part=work]').waitFor();
    expect(await page.locator('[data-part=sum]').textContent()).toMatch(/Cần tải khoảng \d+,\d MB/);
  });

  test('loses nothing of a download by ten cuts at moments of chance', {
    timeout: takes,
  }, async () => {
    const served = new Map<string, number>();
    let left = 0;
    const files = /\/(?:tim|van-ban|_astro|mo-hinh|so|chu-de)\//;
    await page.context().route(files, async (route) => {
      if (left === 0) return route.abort('internetdisconnected');
      left -= 1;
      const { pathname } = new URL(route.request().url());
      served.set(pathname, (served.get(pathname) ?? 0) + 1);
      await route.continue();
    });
    for (let cut = 1; cut <= 10; cut += 1) {
      left = 1 + Math.floor(Math.random() * 12);
      await page.locator('[data-part=take]').click();
      await expect
        .poll(() => page.locator('[data-part=said]').textContent())
        .toContain(words.broken);
      expect(await holdings(page)).toMatchObject({ held: null, next: { sets: [topic] } });
    }
    left = 10_000;
    await page.locator('[data-part=take]').click();
    await expect
      .poll(() => page.locator('[data-part=said]').textContent(), { timeout: takes })
      .toContain(words.done);
    // What had come was not asked for again.
    expect([...served].filter(([, times]) => times > 1)).toEqual([]);
    await page.context().unroute(files);
  });

  test('is read and searched without a network', async () => {
    await page.context().setOffline(true);
    await page.goto('chu-de/quy-che-dan-van/');
    await page.locator('.offline-note').waitFor();
    const entry = page.locator('main a[href*="/van-ban/"]:not([data-missing])').first();
    await entry.click();
    await page.locator('.offline-note').waitFor();
    await page.goto('');
    await page.locator('input[type=search]').first().fill('nq 25');
    await page.locator('.search-list a', { hasText: '25-NQ/TW' }).first().waitFor();
    await page.context().setOffline(false);
  });

  test('can be removed, with everything kept', async () => {
    await page.goto(`ngoai-tuyen/#${topic}`);
    expect((await kept(page)).filter((path) => path.includes('/van-ban/'))).not.toEqual([]);
    await page.locator('[data-part=remove]').click();
    await expect.poll(() => page.locator('[data-part=held]').textContent()).toBe(words.nothing);
    expect((await kept(page)).filter((path) => path.includes('/van-ban/'))).toEqual([]);
  });
});

test('the whole library: every kind of page, the search and the full text work without a network', {
  timeout: 2 * takes,
}, async () => {
  const page = await reader('ngoai-tuyen/', { expectedProblems: [cutOff] });
  await takeAlong(page, 'thu-vien');
  await page.context().setOffline(true);
  for (const address of ['van-ban/217-qd-tw-2013/', 'mo-hinh/', 'so/25-nq-tw/', 'tu-viet-tat/']) {
    await page.goto(address);
    expect(await page.locator('h1').textContent()).not.toBe(words.title);
  }
  await page.goto('tim-kiem/?q=tổ+tự+quản');
  await page.locator('[data-done] > li').first().waitFor();
  expect(await page.locator('a[data-missing]').count()).toBe(0);
});

test('on a phone the page fits and keeps the rules of accessibility', async () => {
  const page = await reader('ngoai-tuyen/', { viewport: viewports.phone });
  await page.locator('[data-part=work]').waitFor();
  await page.locator('take-along summary').click();
  expect(await violations(page)).toEqual([]);
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
});
