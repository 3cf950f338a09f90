import type { Page } from 'playwright-core';

/**
 * What counts as standing still. A busy machine paints a long page while its HTML still comes, and
 * a line that grows then moves its neighbour by a hair: 0.0001 was measured, 0.1 is what people
 * call a jump.
 */
export const still = 0.001;

/**
 * Holds what comes after the HTML, faces and scripts, until the page has been painted without it,
 * as on a slow line. Playwright turns the cache off for a page with a route, so that every visit is
 * a first one.
 *
 * @returns how many faces were asked for since the last call of `fonts`.
 */
export async function holdBack(page: Page): Promise<{ fonts(): number }> {
  let asked = 0;
  await page.route(/\.(?:woff2|js)$/, async (route) => {
    if (route.request().url().endsWith('.woff2')) asked += 1;
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await route.continue();
  });
  return {
    fonts() {
      const since = asked;
      asked = 0;
      return since;
    },
  };
}

/** The sum of all layout shifts so far, those after a reader's own action left out. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries are delivered with the frames that follow.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}
