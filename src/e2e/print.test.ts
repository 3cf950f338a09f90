import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneSheetWords } from '../words/one-sheet.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({ colorScheme: 'dark' });
});
afterAll(() => site.close());

/** Sides of A4 in points, as PDF writes them. */
const a4 = [595, 842];

/** The sheets of the page as it prints: the corners of each. */
async function sheets(): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*([\d.\s]+)\]/g)].map((match) =>
    (match[1] ?? '').trim().split(/\s+/).map(Number),
  );
}

test.each(['van-ban/25-nq-tw-2013/', 'chuyen-de/nghi-quyet-25-va-ket-luan-43/'])(
  '%s becomes A4 sheets',
  async (address) => {
    await page.goto(address);
    const boxes = await sheets();
    expect(boxes.length).toBeGreaterThan(1);
    for (const [left, top, right, bottom] of boxes) {
      expect([left, top]).toEqual([0, 0]);
      expect([right, bottom].map((side) => Math.round(side ?? 0))).toEqual(a4);
    }
  },
);

describe('a document on paper', () => {
  beforeAll(async () => {
    await page.goto('van-ban/25-nq-tw-2013/');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  });

  test('shows what a reader needs, in the order of an official text', async () => {
    const positions: number[] = [];
    for (const part of [
      '.issuer',
      '.no',
      '.state .status',
      '#diem-chinh',
      '.sources',
      '.print-foot',
    ]) {
      const element = page.locator(`main ${part}`).first();
      expect(await element.isVisible(), part).toBe(true);
      positions.push((await element.boundingBox())?.y ?? -1);
    }
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('prints what is folded on a screen, and keeps the answers back', async () => {
    const quiz = page.locator('.quiz');
    expect(await quiz.locator('> li').first().isVisible()).toBe(true);
    expect(await quiz.locator('details p').first().isVisible()).toBe(false);
  });

  test('leaves out what only works on a screen', async () => {
    const shown = await page
      .locator('header.top, footer, nav, .crumbs, .toc, button, form, .skip, .no-print')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(shown).toEqual([]);
  });

  test('prints the address behind each source', async () => {
    const links = await page.locator('.sources a[href^="http"]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
    );
    expect(links.length).toBeGreaterThan(3);
    // Chromium resolves attr() in computed content.
    for (const { href, after } of links) expect(after).toContain(href);
  });

  test('says where it comes from, when it was printed and how old the site is', async () => {
    // The day of print is written and read at one moment: between two, midnight may pass.
    const [day, foot] = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const line = document.querySelector<HTMLElement>('.print-foot')?.innerText ?? '';
      return [new Intl.DateTimeFormat('vi-VN').format(new Date()), line] as const;
    });
    expect(foot).toMatch(/^In từ Sổ tay Dân vận(?:: \S+)?\. Cập nhật ngày \d\d\/\d\d?\/\d{4}\. /);
    expect(foot.endsWith(`Ngày in: ${day}`)).toBe(true);
  });

  test('is black on white whatever the screen shows', async () => {
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

describe('a document in short', () => {
  test.each([
    'van-ban/25-nq-tw-2013/',
    // The most provisions, the longest title, hardly anything known.
    'van-ban/10-2022-qh15-2022/',
    'van-ban/145-2020-nd-cp-2020/',
    'van-ban/213-qd-tw-2020/',
  ])(
    '%s is one sheet that says what it is, whether it stands and where its points come from',
    async (address) => {
      await page.goto(address);
      await page.emulateMedia({ media: null });
      // A browser under test has no dialog; the sheet is there until it is closed.
      await page.evaluate('window.print = () => {}');
      await page.getByRole('button', { name: oneSheetWords.button }).click();
      const sheet = page.locator('.one-sheet');
      await sheet.waitFor({ state: 'attached' });
      const points = await sheet.locator('li, tbody tr').count();
      expect(points).toBeGreaterThan(0);
      for (const part of ['.no', '.state', '.one-sheet-sources li', '.one-sheet-foot']) {
        expect(await sheet.locator(part).first().textContent(), part).not.toBe('');
      }
      expect(await page.locator('[id=diem-chinh]').count()).toBeLessThanOrEqual(1);
      expect(await sheets()).toHaveLength(1);
      // Once printed, the page stands as it was.
      expect(await sheet.count()).toBe(0);
    },
  );

  test('is made again each time it is asked for', async () => {
    await page.goto('van-ban/25-nq-tw-2013/');
    await page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
    const button = page.getByRole('button', { name: oneSheetWords.button });
    await button.click();
    await expect.poll(() => page.evaluate('window.printed')).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await button.click();
    await expect.poll(() => page.evaluate('window.printed')).toBe(2);
  });
});
