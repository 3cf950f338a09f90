import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
