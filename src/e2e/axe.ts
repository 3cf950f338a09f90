import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** What its source leaves in a page. */
  const axe: typeof axeCore;
}

/** The rules every page keeps: WCAG 2.2 A and AA, and what axe calls best practice. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Texts that are marked stand as one that was judged before, see `alike.ts`. */
const contrast = { id: 'color-contrast', selector: '*:not([data-alike])' };

/** The same program as `axe.js`, in less than half the letters. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const prepared = `${program}; axe.configure(${JSON.stringify({ rules: [contrast] })});`;

/**
 * Has axe in every page that is opened from now on: what a page begins with is compiled once for
 * all that follow, what is put into it later anew each time, which takes four times as long.
 */
export async function keepAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: prepared });
}

/**
 * What axe finds wrong with a page as it stands: a line for each element, with where to look.
 * `runOnly` takes tags or rule ids. Put into the page once and run there: axe's own adapter sends
 * its half megabyte again for every run, which took as long as the looking.
 */
export async function violations(page: Page, runOnly: string[] = standards): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(prepared);
  }
  return page.evaluate(
    async (options: RunOptions) => {
      const result = await axe.run(document, options);
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
      );
    },
    // Describing what passed would take most of the time.
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
}
