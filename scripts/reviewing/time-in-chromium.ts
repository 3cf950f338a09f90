import { inChromium } from '../serving/in-chromium.ts';

/** Milliseconds from the click on the button to the last card, on the checker's page of the built site. */
export function timeReviewInChromium(
  folder: string,
  draft: string,
  runs: number,
): Promise<number[]> {
  return inChromium(folder, async (browser, url) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ baseURL: url });
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
  });
}
