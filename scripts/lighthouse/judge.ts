import lighthouse from 'lighthouse';
import type { JudgedPage } from './pages.ts';
import { categories, type Verdict, verdictOf } from './verdict.ts';

/**
 * Opens a page once as Lighthouse's phone with its own simulated network and processor, from an
 * empty cache.
 *
 * @param url address of the home page.
 * @param port where Chromium takes commands.
 * @throws Error when the page was not loaded.
 */
export async function judge(page: JudgedPage, url: string, port: number): Promise<Verdict> {
  const run = await lighthouse(new URL(page.address, url).href, {
    port,
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    onlyCategories: [...categories],
    skipAudits: [...(page.leftOut ?? [])],
    locale: 'vi',
    logLevel: 'error',
  });
  if (run === undefined) throw new Error(`Lighthouse: ${page.address}`);
  return verdictOf(run.lhr, new URL(url).origin);
}
