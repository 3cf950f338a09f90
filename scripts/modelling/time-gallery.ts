import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { inChromium } from '../serving/in-chromium.ts';

/** What the gallery of a built site costs a phone. */
export interface GalleryCost {
  /** Compressed bytes by kind of file, of what is loaded before anything is done. */
  loaded: Record<string, number>;
  /** Compressed bytes that the first choice asks for: the index and the cards. */
  firstChoice: number;
  /** Milliseconds from a choice to the cards being in the page, the index loaded. */
  choices: number[];
  /** The same of the first choice, index and cards loaded from this machine. */
  first: number;
}

/** Opens the gallery on a phone's screen and chooses values one after the other. */
export function costOfGallery(folder: string): Promise<GalleryCost> {
  return inChromium(folder, async (browser, url) => {
    const page = await browser.newPage({
      baseURL: url,
      viewport: { width: 360, height: 640 },
    });
    const loaded: Record<string, number> = {};
    const weighing: Promise<void>[] = [];
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      const weigh = async () => {
        const body = await response.body();
        const size = kind === 'font' ? body.length : gzipSync(body).length;
        loaded[kind] = (loaded[kind] ?? 0) + size;
      };
      weighing.push(weigh());
    });
    await page.goto('mo-hinh/', { waitUntil: 'networkidle' });
    await Promise.all(weighing);
    const before = { ...loaded };
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const values = await page
      .locator('.facets a[data-facet]')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset));
    const wanted = values.filter((_, index) => index % Math.ceil(values.length / 20) === 0);
    const first = await timeChoice(page, wanted[0] ?? {});
    await Promise.all(weighing);
    const firstChoice = (loaded['fetch'] ?? 0) - (before['fetch'] ?? 0);
    const choices: number[] = [];
    for (const value of wanted.slice(1)) choices.push(await timeChoice(page, value));
    return { loaded: before, firstChoice, choices, first };
  });
}

/** Chooses a value, waits for its cards, and takes the choice back. */
async function timeChoice(page: Page, { facet, value }: DOMStringMap): Promise<number> {
  const link = page.locator(`.facets a[data-facet="${facet}"][data-value="${value}"]`);
  const choose = async () => {
    await page.evaluate(() => performance.clearMeasures());
    await link.evaluate((node) => (node as HTMLElement).click());
    await page.waitForFunction(() => performance.getEntriesByName('danh-sach:loc').length > 0);
    return page.evaluate(() => performance.getEntriesByName('danh-sach:loc')[0]?.duration ?? 0);
  };
  const took = await choose();
  await choose();
  return took;
}
