import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';
import { templatePages } from './templates.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Sheets, slides, pictures: laid out for paper or a screen of their own, they may be wider. */
const laidOut = /trinh-chieu|phat-tay|kich-ban|dap-an|diem-danh|dong-thoi-gian/;

// WCAG 1.4.4: a reader who doubles the text of a phone reads on without scrolling sideways.
test('no page scrolls sideways at 360 px when its text is twice as large', async () => {
  const page = await site.page({ viewport: { width: 360, height: 640 } });
  const wide: string[] = [];
  for (const address of templatePages.filter((each) => !laidOut.test(each))) {
    await page.goto(address);
    const width = await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      return document.documentElement.scrollWidth;
    });
    if (width > 360) wide.push(`${address}: ${width} px`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('fields are large enough that a phone does not zoom into them', async () => {
  const page = await site.page({ viewport: { width: 360, height: 640 } });
  const small: string[] = [];
  for (const address of [
    '',
    'van-ban/',
    'soat-van-ban/',
    'soan-bai/',
    'tu-viet-tat/',
    'mo-hinh/',
  ]) {
    await page.goto(address);
    const sizes = await page
      .locator(
        'input:not([type=checkbox], [type=radio], [type=range], [type=file]), select, textarea',
      )
      .evaluateAll((all) =>
        all.map(
          (field) => [field.id, Number.parseFloat(getComputedStyle(field).fontSize)] as const,
        ),
      );
    small.push(
      ...sizes.filter(([, size]) => size < 16).map(([id, size]) => `${address}#${id}: ${size}`),
    );
  }
  expect(small).toEqual([]);
  await page.context().close();
});
