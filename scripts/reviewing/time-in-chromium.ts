import { chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { startSiteServer } from '../serving/site-server.ts';

/** Milliseconds from the click on the button to the last card, on the checker's page of the built site. */
export async function timeReviewInChromium(
  folder: string,
  draft: string,
  runs: number,
): Promise<number[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chưa có Chromium. Hãy chạy: npm run chromium');
  const server = await startSiteServer({ folder, base: '/', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ baseURL: server.url });
      await page.goto('soat-van-ban/', { waitUntil: 'networkidle' });
      await page.locator('#du-thao').fill(draft);
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const started = performance.now();
              document.querySelector<HTMLFormElement>('.review-form')?.requestSubmit();
              // Two frames later what was made is on the screen.
              const look = () =>
                document.querySelector('.finding')
                  ? requestAnimationFrame(() => resolve(performance.now() - started))
                  : requestAnimationFrame(look);
              look();
            }),
        ),
      );
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
