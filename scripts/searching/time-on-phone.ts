import type { Browser, Page } from 'playwright-core';
import { inChromium } from '../serving/in-chromium.ts';

/** A phone in a meeting room: two bars of signal, a processor four times slower than this one. */
const phone = {
  bytesPerSecond: 50 * 1024,
  latency: 400,
  slowdown: 4,
  viewport: { width: 360, height: 640 },
  /** Milliseconds between two letters: a quick thumb. */
  betweenLetters: 150,
} as const;

/** What one way to an answer costs there; bytes as sent, those of fonts apart. */
export interface PhoneCost {
  /** Milliseconds to the first hit: after the last letter, or after the page was asked for. */
  first: number;
  /** Milliseconds to the first hit of the same typed again. */
  warm?: number;
  requests: number;
  kilobytes: number;
  fontKilobytes: number;
}

/** Costs by what was done: opening a page, typing, opening results. */
export function costsOnPhone(
  folder: string,
  queries: readonly string[],
): Promise<Map<string, PhoneCost>> {
  return inChromium(
    folder,
    async (browser, url) => {
      const costs = new Map<string, PhoneCost>();
      costs.set('/', await opening(browser, url, '', 'main'));
      for (const query of queries) {
        costs.set(`gõ ${query}`, await typing(browser, url, query));
        const address = `tim-kiem/?q=${encodeURIComponent(query)}`;
        costs.set(`/${decodeURIComponent(address)}`, await opening(browser, url, address, hit));
      }
      return costs;
    },
    { compress: true },
  );
}

const hit = '.hits > .hit';

/** Opens a page from an empty cache and waits for what it is opened for, then for all it asks. */
async function opening(
  browser: Browser,
  url: string,
  address: string,
  wanted: string,
): Promise<PhoneCost> {
  const { page, cost, close } = await openPhone(browser, url);
  await page.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      performance.mark('first');
    }).observe(document, { childList: true, subtree: true });
  }, wanted);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first').length > 0);
  const first = await page.evaluate(() => performance.getEntriesByName('first')[0]?.startTime ?? 0);
  const spent = await cost();
  await close();
  return { first, ...spent };
}

/** Touches the box of the home page as soon as it is loaded, and types; then types the same once more. */
async function typing(browser: Browser, url: string, query: string): Promise<PhoneCost> {
  const { page, cost, close } = await openPhone(browser, url);
  await page.goto('', { waitUntil: 'load' });
  const input = page
    .locator('form[data-search] input[name="q"], form[data-search] textarea')
    .first();
  await input.evaluate((field) => {
    field.addEventListener('input', () => {
      performance.clearMarks();
      performance.mark('letter');
    });
    new MutationObserver(() => {
      const list = document.querySelector('.search-list');
      const typed = `“${(field as HTMLInputElement).value.trim()}”`;
      const done = list?.querySelector('.hit') && list.textContent?.includes(typed);
      if (done && performance.getEntriesByName('first').length === 0) performance.mark('first');
    }).observe(document.body, { childList: true, subtree: true });
  });
  const time = async () => {
    await input.tap();
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await new Promise((resolve) => setTimeout(resolve, phone.betweenLetters));
    }
    await page.waitForFunction(() => performance.getEntriesByName('first').length > 0);
    return page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
      return at('first') - at('letter');
    });
  };
  const first = await time();
  const spent = await cost();
  await input.fill('');
  const warm = await time();
  await close();
  return { first, warm, ...spent };
}

/** A page on the phone, and what it has cost once nothing is under way any more. */
async function openPhone(browser: Browser, url: string) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: phone.viewport,
    hasTouch: true,
    isMobile: true,
    // What a worker asks for goes past the slow line, and a first visit has none.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  const open = new Set<string>();
  const sent = { requests: 0, kilobytes: 0, fontKilobytes: 0 };
  const fonts = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    sent.requests += 1;
    open.add(requestId);
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId);
    sent[fonts.has(requestId) ? 'fontKilobytes' : 'kilobytes'] += encodedDataLength / 1024;
  });
  const cost = async () => {
    // What one answer sets off follows within a moment of it.
    for (let quiet = 0; quiet < 10; quiet = open.size === 0 ? quiet + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { ...sent };
  };
  // A page made slow spins: left open, it takes the processor from the one measured next.
  const close = () => context.close();
  return { page, cost, close } satisfies {
    page: Page;
    cost: () => Promise<typeof sent>;
    close: () => Promise<void>;
  };
}
