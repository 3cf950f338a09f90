import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const paper = { light: 'rgb(251, 249, 244)', dark: 'rgb(22, 20, 18)' };
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);

describe('colour scheme', () => {
  test.each(['light', 'dark'] as const)(
    'a %s system gets its ground before any script file has come',
    async (colorScheme) => {
      const page = await site.again({ colorScheme });
      // The script files never come: what is seen then is what is seen first.
      const asked: string[] = [];
      await page.route('**/*.js', (route) => {
        asked.push(route.request().url());
      });
      await page.goto('van-ban/25-nq-tw-2013/', { waitUntil: 'commit' });
      await page.locator('footer').waitFor();
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      // Of a page that only begins, the style sheet may still be on its way.
      await expect.poll(() => ground(page)).toBe(paper[colorScheme]);
    },
  );

  test('a dark system is served without scripts too', async () => {
    const page = await site.page({ colorScheme: 'dark', javaScriptEnabled: false });
    await page.goto('');
    expect(await ground(page)).toBe(paper.dark);
  });

  test('the switch changes the scheme, and the choice stays on other pages', async () => {
    const page = await site.again({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto('');
    await page.getByRole('button', { name: 'Chuyển nền sáng, tối' }).click();
    expect(await ground(page)).toBe(paper.dark);
    await page.reload();
    expect(await themeOf(page)).toBe('dark');
    await page.goto('mo-hinh/');
    expect(await ground(page)).toBe(paper.dark);
    await page.getByRole('button', { name: 'Chuyển nền sáng, tối' }).click();
    await page.reload();
    expect(await ground(page)).toBe(paper.light);
  });

  test('a chosen light scheme holds against a dark system', async () => {
    const page = await site.again({ colorScheme: 'dark' });
    await page.goto('');
    await page.getByRole('button', { name: 'Chuyển nền sáng, tối' }).click();
    await page.goto('van-ban/');
    expect(await ground(page)).toBe(paper.light);
  });
});

test('nothing is animated for a reader who asked for stillness', async () => {
  const page = await site.again({ reducedMotion: 'reduce' });
  await page.goto('');
  const moving = await page.locator('*').evaluateAll(
    (all) =>
      all.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return !/^(0s(, )?)+$/.test(transitionDuration) || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  );
});

test.each(['mo-hinh/lang-van-hoa-kieu-mau/', 'thuc-tien/lien-doan-lao-dong-lai-chau-2022/'])(
  'on a phone the margin of %s lies below its article',
  async (address) => {
    const page = await site.again({ viewport: viewports.phone });
    await page.goto(address);
    const article = await page.locator('.cols > article').boundingBox();
    const margin = await page.locator('.cols > .margin').boundingBox();
    const end = (article?.y ?? 0) + (article?.height ?? 0);
    expect(margin?.y).toBeGreaterThanOrEqual(end);
  },
);
