import { inChromium } from '../serving/in-chromium.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What one check of a draft on the page took. */
export interface ReviewTimes {
  /** Milliseconds from the choice of the file to the first card, and until all of it stands. */
  first: number;
  whole: number;
  /** The longest task that held the page, in milliseconds; 0 where none was long. */
  longest: number;
  /** Milliseconds by which tasks held the page longer than 50 each while it opened. */
  blocked: number;
}

/** Checks a .docx file on the checker's page of the built site, on a machine so many times slower. */
export function timeReviewInChromium(
  folder: string,
  draft: Uint8Array,
  { runs, slowdown }: { runs: number; slowdown: number },
): Promise<ReviewTimes[]> {
  return inChromium(folder, async (browser, url) => {
    const times: ReviewTimes[] = [];
    const file = Buffer.from(draft);
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ baseURL: url });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.addInitScript(() => {
        const tasks: number[] = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(duration);
          document.documentElement.dataset['tasks'] = JSON.stringify(tasks);
        }).observe({ type: 'longtask', buffered: true });
      });
      const tasksOf = () =>
        page.evaluate(
          () => JSON.parse(document.documentElement.dataset['tasks'] ?? '[]') as number[],
        );
      await page.goto('soat-van-ban/', { waitUntil: 'networkidle' });
      const opening = await tasksOf();
      const before = opening.length;
      // The clock starts where the browser hands the file over.
      await page.evaluate(() => {
        document.querySelector('#tep')?.addEventListener('change', () => {
          const started = performance.now();
          const { dataset } = document.documentElement;
          const look = () => {
            const now = String(performance.now() - started);
            if (document.querySelector('.finding')) dataset['first'] ??= now;
            if (document.querySelector('[data-part="draft"][data-done]')) dataset['whole'] = now;
            else requestAnimationFrame(look);
          };
          look();
        });
      });
      await page.locator('#tep').setInputFiles({ name: 'a.docx', mimeType: DOCX, buffer: file });
      await page.locator('html[data-whole]').waitFor();
      const { first, whole } = await page.evaluate(() => {
        const { dataset } = document.documentElement;
        return { first: Number(dataset['first']), whole: Number(dataset['whole']) };
      });
      await page.waitForTimeout(200);
      times.push({
        first,
        whole,
        longest: Math.max(0, ...(await tasksOf()).slice(before)),
        blocked: opening.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      });
      await page.close();
    }
    return times;
  });
}
