import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressPlan } from '../addresses/site-addresses.ts';
import { sitePages } from '../addresses/site-pages.ts';
import { projectContent } from '../entries/testing/project-content.ts';
import { buildLibrary } from '../library/build-library.ts';
import { dayInVietnam } from '../vietnamese/index.ts';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the list of pages is what the build wrote, so that every address has its line in the book', async () => {
  const content = await projectContent();
  const day = process.env['BUILD_DAY'] || dayInVietnam(new Date());
  const library = buildLibrary({ ...content, day });
  const { moved, gone } = addressPlan(content, library);
  const listed = [
    ...sitePages(library).map(({ address }) => address),
    ...moved.keys(),
    ...gone.keys(),
  ];
  const written = globSync('**/index.html', { cwd: 'dist' }).map(
    (file) => `/${file.split(path.sep).join('/').slice(0, -'index.html'.length)}`,
  );
  expect(listed.toSorted()).toEqual(written.toSorted());
});

/** Such addresses have no page: the server says 404, and the page makes something of it. */
const missing = { expectedProblems: [/^status 404: /, /status of 404/] };

test('a number in capitals at the end of a sentence opens the page of the number', async () => {
  const page = await site.page(missing);
  await page.goto('so/25-NQ%2FTW).');
  await page.waitForURL('**/so/25-nq-tw/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('25-NQ/TW');
});

test('an entry in capitals opens with its anchor', async () => {
  const page = await site.page(missing);
  await page.goto('van-ban/25-NQ-TW-2013/#nguon');
  await page.waitForURL('**/van-ban/25-nq-tw-2013/#nguon');
});

test('an address that is near a number fills the search and offers what it can mean', async () => {
  const page = await site.page({ ...missing, viewport: viewports.phone });
  await page.goto('van-ban/25-nq-tw-2014/');
  await page.locator('.offers .hit').first().waitFor();
  expect(await page.locator('header input[name="q"]').inputValue()).toBe('25-nq-tw 2014');
  expect(await page.locator('.offers').innerText()).toContain('25-NQ/TW');
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('an address of nothing says so and leads to the search', async () => {
  const page = await site.page(missing);
  await page.goto('mo-hinh/khong-he-co-xyzzyq/');
  const search = page.locator('.offers a').last();
  await search.waitFor();
  expect(await search.getAttribute('href')).toContain('tim-kiem/?q=khong%20he%20co%20xyzzyq');
});

test('without JavaScript the page still has its ways on', async () => {
  const page = await site.page({ ...missing, javaScriptEnabled: false });
  await page.goto('so/25-NQ-TW/');
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
});
