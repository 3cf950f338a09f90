import { chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { startSiteServer } from '../serving/site-server.ts';

/** Milliseconds that each query takes the search box of the built site in Chromium, asked for the second time. */
export async function timeInChromium(
  folder: string,
  queries: readonly string[],
): Promise<number[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chưa có Chromium. Hãy chạy: npm run chromium');
  const server = await startSiteServer({ folder, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  try {
    const page = await browser.newPage({ baseURL: server.url });
    await page.goto('van-ban/');
    const input = page.locator('form[data-search] input').first();
    await input.click();
    const times: number[] = [];
    for (const round of [1, 2]) {
      for (const query of queries) {
        await input.fill('');
        await page.evaluate(() => performance.clearMeasures());
        await input.fill(query);
        await page.waitForFunction(() => performance.getEntriesByName('tim:goi-y').length > 0);
        const took = await page.evaluate(
          () => performance.getEntriesByName('tim:goi-y')[0]?.duration ?? 0,
        );
        if (round === 2) times.push(took);
      }
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
