import axeCore, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** What its source leaves in a page. */
  const axe: typeof axeCore;
}

/** The rules every page keeps: WCAG 2.2 A and AA, and what axe calls best practice. */
export const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Texts that are marked stand as one that was judged before, see `alike.ts`. */
const contrast = { id: 'color-contrast', selector: '*:not([data-alike])' };

/**
 * What axe finds wrong with a page as it stands: a line for each element, with where to look.
 * `runOnly` takes tags or rule ids. Put into the page once and run there: axe's own adapter sends
 * its half megabyte again for every run, which took as long as the looking.
 */
export async function violations(page: Page, runOnly: string[] = standards): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(
      `${axeCore.source}; axe.configure(${JSON.stringify({ rules: [contrast] })});`,
    );
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
