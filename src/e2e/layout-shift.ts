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
 * @returns `begin`, to be called before each visit, and how many faces a visit has asked for.
 */
export async function holdBack(page: Page): Promise<{ begin(): void; fonts(): number }> {
  let asked = 0;
  // Of this visit, once for all that is held back.
  let painted: Promise<unknown> | undefined;
  await page.route(/\.(?:woff2|js)$/, async (route) => {
    if (route.request().url().endsWith('.woff2')) asked += 1;
    painted ??= page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await painted;
    await route.continue();
  });
  return {
    begin() {
      asked = 0;
      painted = undefined;
    },
    fonts: () => asked,
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
