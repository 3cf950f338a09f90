import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = [
  'van-ban/25-nq-tw-2013/luoc-do/',
  'van-ban/10-2022-qh15-2022/luoc-do/',
  'van-ban/213-qd-tw-2020/luoc-do/',
];
const sizes = Object.entries(viewports);

describe.each(pages)('%s', (address) => {
  test.each(sizes)(
    'on a %s one picture is seen, wholly, and no label leaves its box',
    async (_, viewport) => {
      const page = await site.page({ viewport, javaScriptEnabled: true });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const seen = await page.evaluate(() => {
        const pictures = [...document.querySelectorAll<SVGSVGElement>('.figure svg')].filter(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        const outside = pictures.flatMap((svg) =>
          [...svg.querySelectorAll('a')].flatMap((link) => {
            const box = link.querySelector('rect')?.getBBox();
            return [...link.querySelectorAll('text')].flatMap((text) => {
              const label = text.getBBox();
              const within =
                box &&
                label.x >= box.x &&
                label.x + label.width <= box.x + box.width &&
                label.y >= box.y - 1 &&
                label.y + label.height <= box.y + box.height + 1;
              return within ? [] : [text.textContent];
            });
          }),
        );
        const low = pictures.flatMap((svg) =>
          [...svg.querySelectorAll('a')].filter(
            (link) => link.getBoundingClientRect().height < 43.5,
          ),
        );
        return {
          pictures: pictures.length,
          outside,
          low: low.length,
          sideways: document.documentElement.scrollWidth - window.innerWidth,
        };
      });
      expect(seen).toEqual({ pictures: 1, outside: [], low: 0, sideways: 0 });
    },
  );

  test('every box of the picture leads where a link of the list leads', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(address);
    const [drawn, listed] = await Promise.all([
      page
        .locator('.figure svg a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      page
        .locator('.by-words a, .chain a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ]);
    const own = `/${address.replace('luoc-do/', '')}`;
    const missing = drawn.filter(
      (href) => href && !href.startsWith('#') && !href.endsWith(own) && !listed.includes(href),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

test('a box opens its document without JavaScript', async () => {
  const page = await site.page({ viewport: viewports.phone, javaScriptEnabled: false });
  await page.goto('van-ban/25-nq-tw-2013/luoc-do/');
  await page.locator('.fig-narrow a', { hasText: '43-KL/TW' }).first().click();
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
  const page = await site.page();
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
