import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markAlike } from './alike.ts';
import { keepAxe, standards, violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';
import { holdBack, layoutShift, still } from './layout-shift.ts';
import { templatePages } from './templates.ts';

/** What the colour scheme can change; everything else is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
/** What a few pixels of width can change. */
const rulesOfWidth = ['target-size', 'scrollable-region-focusable'];
/** Repeats of one component in a list say nothing new, and axe takes seconds for a long list. */
const repeats =
  'main :is(ul, ol, dl, tbody) > :nth-child(n + 4):not(dt, dd), main section:nth-of-type(n + 9)';

/** Sheets, slides, pictures: laid out for paper or a screen of their own, they may be wider. */
const laidOut = /trinh-chieu|phat-tay|kich-ban|dap-an|diem-danh|dong-thoi-gian/;

const templates = templatePages.map((address) => [address || 'home', address] as const);

/**
 * All that is asked of every page on a screen of that size, in one visit: the tests of a page follow
 * each other and leave it as the next one needs it. A file for each size lets the two run side by
 * side.
 */
export function checkEveryPage(size: 'phone' | 'desktop'): void {
  const viewport = viewports[size];
  let site: Site;
  let page: Page;
  let held: Awaited<ReturnType<typeof holdBack>>;
  /** Header, foot and components are the same on every page: their colours are judged once. */
  const judged = { light: new Set<number>(), dark: new Set<number>() };

  beforeAll(async () => {
    site = await openSite();
    page = await site.page({ viewport, colorScheme: 'light' });
    held = await holdBack(page);
    await keepAxe(page);
  });
  afterAll(() => site.close());

  describe.each(templates)('%s', (_name, address) => {
    let problemsBefore: number;

    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      await page.setViewportSize(viewport);
      problemsBefore = site.problems().length;
      held.begin();
      await page.goto(address);
      // What a search finds comes after the page, by request, and moves nothing either.
      if (address.includes('?q=')) await page.locator('main mark').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
    });

    test('nothing moves when faces and scripts come late', async () => {
      expect(held.fonts()).toBeGreaterThan(1);
      expect(await layoutShift(page)).toBeLessThan(still);
    });

    test('the page logs nothing, misses nothing and asks nobody else', () => {
      expect(site.problems().slice(problemsBefore)).toEqual([]);
    });

    if (size === 'phone') {
      test('there is one h1, and no level of headings is skipped', async () => {
        const levels = await page
          .locator('h1, h2, h3, h4, h5, h6')
          .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        expect(jumps).toEqual([]);
      });

      test.each([360, 320])('nothing scrolls sideways at %i px, all folds open', async (width) => {
        await page.setViewportSize({ width, height: viewport.height });
        expect(await page.evaluate(sidewaysWithFoldsOpen)).toBeLessThanOrEqual(0);
      });

      // WCAG 1.4.4: a reader who doubles the text of a phone reads on without scrolling sideways.
      if (!laidOut.test(address)) {
        test('nothing scrolls sideways at 360 px when the text is twice as large', async () => {
          await page.setViewportSize(viewport);
          expect(await page.evaluate(sidewaysWithDoubleText)).toBeLessThanOrEqual(0);
        });
      }
    }

    test(`axe finds nothing${size === 'phone' ? ' at 320 px' : ''}`, async () => {
      await page.setViewportSize(size === 'phone' ? { ...viewport, width: 320 } : viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.evaluate((selectors) => {
        for (const element of document.querySelectorAll(selectors)) element.remove();
      }, repeats);
      await markAlike(page, judged.light);
      expect(await violations(page, standards)).toEqual([]);
    });

    // Colours are the same at every width.
    if (size === 'phone') {
      test('axe finds nothing wrong at 360 px in the dark, of what a width or colours can change', async () => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: 'dark' });
        // What the script in the head does when the page is opened.
        await page.evaluate(() => {
          document.documentElement.dataset['theme'] = 'dark';
          for (const text of document.querySelectorAll('[data-alike]')) {
            text.removeAttribute('data-alike');
          }
        });
        await markAlike(page, judged.dark);
        expect(await violations(page, [...rulesOfWidth, ...rulesOfColour])).toEqual([]);
      });
    }
  });
}

/** How many pixels a page is wider than its window with every fold open; folds are closed again. */
function sidewaysWithFoldsOpen(): number {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of closed) details.open = true;
  const sideways = document.documentElement.scrollWidth - innerWidth;
  for (const details of closed) details.open = false;
  return sideways;
}

/** How many pixels a page is wider than its window when its text is doubled; it is as before then. */
function sidewaysWithDoubleText(): number {
  const { style } = document.documentElement;
  style.fontSize = '32px';
  const sideways = document.documentElement.scrollWidth - innerWidth;
  style.removeProperty('font-size');
  return sideways;
}
