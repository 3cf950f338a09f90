import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standards, violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = [
  'van-ban/25-nq-tw-2013/luoc-do/',
  'van-ban/10-2022-qh15-2022/luoc-do/',
  'van-ban/99-qd-tw-2017/luoc-do/',
];
const sizes = [
  ['phone', viewports.phone],
  ['tablet', { width: 768, height: 1024 }],
  ['desk', viewports.desktop],
] as const;

describe.each(pages)('%s', (address) => {
  test.each(sizes)(
    'on a %s the document is on the first screen and nothing is wider',
    async (_, viewport) => {
      const page = await site.again({ viewport });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const centre = await page.locator('.map-centre').boundingBox();
      expect(centre && centre.y + centre.height).toBeLessThan(viewport.height);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await violations(page, standards)).toEqual([]);
    },
  );

  test('on a desk a line goes from the document to every box', async () => {
    const page = await site.again({ viewport: viewports.desktop });
    await page.goto(address);
    const gaps = await page.evaluate(() => {
      const middle = document.querySelector('.map-centre');
      if (!middle) return [];
      const centre = middle.getBoundingClientRect();
      const lengthOf = (of: Element, part: string) =>
        Number.parseFloat(getComputedStyle(of, part).width);
      return [...document.querySelectorAll('.map-branch')].flatMap((branch) => {
        const { left, right } = branch.getBoundingClientRect();
        const isBefore = branch.classList.contains('before');
        const twigs = [...branch.querySelectorAll('.map-item')]
          .filter((item) => item.getClientRects().length > 0)
          .map((item) => {
            const box = item.getBoundingClientRect();
            const way = isBefore ? right - box.right : box.left - left;
            return way - lengthOf(item, '::before');
          });
        const way = isBefore ? centre.left - right : left - centre.right;
        return [...twigs, way - lengthOf(middle, isBefore ? '::before' : '::after')];
      });
    });
    expect(gaps.length).toBeGreaterThan(0);
    // A border of two pixels joins them at either end.
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.5);
  });

  test('on paper all of it is there, what is folded too', async () => {
    const page = await site.again({ javaScriptEnabled: true });
    await page.goto(address);
    const items = await page.locator('.map-item').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-item:visible').count()).toBe(items);
  });
});

test('a box opens its document without JavaScript', async () => {
  const page = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await page.goto('van-ban/25-nq-tw-2013/luoc-do/');
  await page.locator('.map-item a', { hasText: '43-KL/TW' }).first().click();
  expect(page.url()).toMatch(/\/van-ban\/43-kl-tw-2019\/$/);
});

test('a document leads to its graph, the graph to its tree, and the tree names its gaps', async () => {
  const page = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await page.goto('van-ban/10-2022-qh15-2022/');
  await page.locator('a[href$="/luoc-do/"]').click();
  await page.locator('main a[href*="tu-nghi-quyet-den-co-so/"]').click();
  await expect
    .poll(() => page.locator('.tree .gap').allTextContents())
    .toEqual([
      'Chưa ghi nhận văn bản cấp tỉnh.',
      'Chưa ghi nhận kế hoạch của công đoàn hay đơn vị.',
      'Chưa ghi nhận mô hình hay bài thực tiễn nào.',
    ]);
});

test('a tree says of every step what it rests on', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto('tu-nghi-quyet-den-co-so/25-nq-tw-2013/');
  const steps = await page.locator('.tree .verb').count();
  expect(steps).toBeGreaterThan(5);
  expect(await page.locator('.tree .verb ~ .basis').count()).toBe(steps);
});

test('the pages add no script of their own', async () => {
  const page = await site.again();
  const scriptsOf = async (address: string) => {
    await page.goto(address);
    return page
      .locator('script[src]')
      .evaluateAll((scripts) => scripts.map((s) => s.getAttribute('src')));
  };
  const plain = await scriptsOf('gioi-thieu/');
  for (const address of [...pages, 'tu-nghi-quyet-den-co-so/25-nq-tw-2013/']) {
    expect(await scriptsOf(address)).toEqual(plain);
  }
});
