import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryWords } from '../words/entries.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());

const text = (selector: string) => page.locator(selector).first().innerText();

/** Opens Nghị quyết 25-NQ/TW of 2013: cited, related both ways, its number held by four. */
const open = () => page.goto('van-ban/25-nq-tw-2013/');

describe('what a document page shows', () => {
  beforeAll(open);

  test('issuer, day, number and title stand above everything else', async () => {
    const block = page.locator('.number-block');
    expect(await block.locator('.issuer').innerText()).toMatch(
      /ban chấp hành trung ương đảng khóa xi/i,
    );
    expect(await block.locator('time').getAttribute('datetime')).toBe('2013-06-03');
    expect(await block.locator('h1').innerText()).toMatch(
      /Nghị quyết số\s+25-NQ\/TW\s+25, nghị quyết, Trung ương Đảng\s+Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới/,
    );
    expect(await page.title()).toContain('25-NQ/TW (2013)');
  });

  test('the status comes as a word, with its reason, the search and the day it holds for', async () => {
    expect(await text('.state .status')).toContain('Chưa thấy văn bản thay thế');
    const why = page.locator('.state .why');
    expect(await why.innerText()).toMatch(
      /43-KL\/TW.*Tìm văn bản thay thế ngày 30\/11\/2026, ở .*Tình trạng hiệu lực tính đến ngày \d\d\/\d\d?\/\d{4}\./s,
    );
    // When the entry was read against its sources is told with these.
    expect(await why.innerText()).not.toContain('kiểm tra');
    const mark = why.locator('.source-mark a').first();
    const source = (await mark.getAttribute('href')) ?? '';
    expect(await page.locator(source).count()).toBe(1);
    expect(await why.locator('a.cite').first().getAttribute('href')).toMatch(
      /\/van-ban\/43-kl-tw-2019\/$/,
    );
  });

  test('the notice names the three other documents of the same number', async () => {
    const notice = page.locator('.notice', { hasText: 'cùng mang số 25-NQ/TW' });
    expect(await notice.innerText()).toContain('4 văn bản');
    const links = await notice
      .locator('li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.map((href) => href?.match(/25-nq-tw-\d{4}/)?.[0])).toEqual([
      '25-nq-tw-2026',
      '25-nq-tw-2008',
      '25-nq-tw-2003',
    ]);
  });

  test('the quiz folds its answers, each with the source that proves it', async () => {
    await page.locator('summary', { hasText: 'Câu hỏi trắc nghiệm' }).click();
    const items = page.locator('.quiz > li');
    expect(await items.count()).toBeGreaterThanOrEqual(4);
    const answer = items.first().locator('details');
    expect(await answer.locator('p').isVisible()).toBe(false);
    await answer.locator('summary').click();
    expect(await answer.locator('p').innerText()).toMatch(/^[A-F]\. .*25-NQ\/TW.*2013/s);
    expect(await answer.locator('.source-mark').count()).toBeGreaterThan(0);
  });

  test('cited-by gives the sentence and the entry it stands in', async () => {
    const section = page.getByRole('region', { name: /^Nơi viện dẫn văn bản này \(\d+\)$/ });
    const quote = section.locator('.quote').first();
    expect((await quote.locator('q').innerText()).length).toBeGreaterThan(20);
    await expectPage(quote.locator('a'));
  });

  test('each source that stands elsewhere links to its address', async () => {
    const hrefs = await page
      .locator('.sources li a[rel~="external"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(3);
    for (const href of hrefs) expect(href).toMatch(/^https?:\/\/[^/]+\.[a-z]+/);
  });

  test('a source mark leads to its source', async () => {
    await open();
    const mark = page.locator('.source-mark a').first();
    const number = await mark.innerText();
    await mark.click();
    const source = page.locator('.sources li:target');
    expect(await source.getAttribute('id')).toBe(`nguon-${number}`);
    expect(await isOnScreen(source)).toBe(true);
  });

  test('every line of the contents leads to its heading', async () => {
    // The count of who cites it is part of the heading.
    const heading = await page.locator('#duoc-vien-dan').innerText();
    const citedBy = heading.replace(/#$/, '').trim();
    const listed = new Map<string, string>([[entryWords.cited, citedBy]]);
    const links = await page.locator('.toc a').all();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      await link.click();
      const target = page.locator('h2:target');
      const [name] = (await link.innerText()).split('\n');
      // The link of a heading stands behind its words.
      const words = (await target.innerText()).replace(/#$/, '').trim();
      expect(words).toBe(listed.get(name ?? '') ?? name);
      expect(await isOnScreen(target)).toBe(true);
    }
  });
});

test('a relation stands at both ends', async () => {
  await open();
  const relations = page.locator('section[aria-labelledby="quan-he"]');
  const continued = relations.locator('h3', { hasText: 'Văn bản cho tiếp tục thực hiện' });
  const younger = continued.locator('xpath=following-sibling::*[1]');
  expect(await younger.innerText()).toContain('43-KL/TW');
  await younger.click();
  await page.waitForURL('**/van-ban/43-kl-tw-2019/');
  const back = page
    .locator('section[aria-labelledby="quan-he"]')
    .locator('a[href$="/van-ban/25-nq-tw-2013/"]');
  expect(await back.count()).toBeGreaterThan(0);
});

test('copying puts the official form on the clipboard and says so', async () => {
  await open();
  await copy('Sao chép viện dẫn');
  expect(await clipboard()).toBe(
    'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI ' +
      'về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
  );
  await copy('Sao chép viện dẫn ngắn');
  expect(await clipboard()).toBe('Nghị quyết 25-NQ/TW');
});

test('a mention that several documents fit leads to the page of their number', async () => {
  // Whichever page has one: better content and better reading make them few.
  const pages = (await readdir('dist/van-ban')).filter((name) => /-\d{4}$/.test(name));
  const withOne = pages.find((name) =>
    readFileSync(`dist/van-ban/${name}/index.html`, 'utf8').includes('class="cite cite-several"'),
  );
  await page.goto(`van-ban/${withOne}/`);
  const mention = page.locator('.cite-several').first();
  // It may stand in what is folded.
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  const [, count] = /^(\d+) văn bản/.exec((await mention.getAttribute('title')) ?? '') ?? [];
  await mention.click();
  await page.waitForURL('**/so/*/');
  expect(await page.locator('.row').count()).toBeGreaterThanOrEqual(Number(count));
});

test('a document known from an unofficial copy only says so and links no copy', async () => {
  await page.goto('van-ban/05-hd-vptw-2026/');
  expect(await text('.standing')).toContain('Mới đối chiếu được một phần');
  expect(await text('.sources li')).toContain('bản chép không chính thức');
  expect(await page.locator('.sources li a').count()).toBe(0);
});

async function copy(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Đã sao chép' }).first().waitFor();
}

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function expectPage(link: ReturnType<Page['locator']>): Promise<void> {
  const href = await link.getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
}

async function isOnScreen(element: ReturnType<Page['locator']>): Promise<boolean> {
  return element.evaluate((node) => {
    const { top } = node.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}
