import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standards, violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';
import { templatePages } from './templates.ts';

/** What the colour scheme can change; everything else is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];
/** Repeats of one component in a list say nothing new, and axe takes seconds for a long list. */
const repeats =
  'main :is(ul, ol, dl, tbody) > :nth-child(n + 4):not(dt, dd), main section:nth-of-type(n + 9)';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.page({ colorScheme: 'light', reducedMotion: 'reduce' });
});
afterAll(() => site.close());

const pages = templatePages.map((address) => [address || 'home', address] as const);

test.each(pages)(
  'axe finds nothing on %s: phone and desk, and its colours when dark',
  async (_name, address) => {
    await page.goto(address);
    // Without results the results page would have little to look at.
    if (address.includes('?q=')) await page.locator('main mark').first().waitFor();
    await page.evaluate((selectors) => {
      for (const element of document.querySelectorAll(selectors)) element.remove();
    }, repeats);
    const found: string[] = [];
    for (const [size, viewport] of [
      ['phone', viewports.phone],
      ['desk', viewports.desk],
    ] as const) {
      await page.setViewportSize(viewport);
      // Colours are the same at every width.
      const schemes = size === 'phone' ? (['light', 'dark'] as const) : (['light'] as const);
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        // What the script in the head does when the page is opened.
        await page.evaluate((theme) => {
          document.documentElement.dataset['theme'] = theme;
        }, scheme);
        const rules = scheme === 'light' ? standards : rulesOfColour;
        const lines = await violations(page, rules);
        found.push(...lines.map((line) => `${size}, ${scheme}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  },
);
