import { inChromium } from '../serving/in-chromium.ts';

/** Milliseconds that each query takes the search box of the built site in Chromium, asked for the second time. */
export function timeInChromium(folder: string, queries: readonly string[]): Promise<number[]> {
  return inChromium(folder, async (browser, url) => {
    const page = await browser.newPage({ baseURL: url });
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
  });
}
