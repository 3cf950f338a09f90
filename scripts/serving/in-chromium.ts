import { type Browser, chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { startSiteServer } from './site-server.ts';

/**
 * Serves a built site on this machine, opens a Chromium for it, and ends both when the work is done.
 *
 * @param options `debuggingPort`: where other programs than Playwright may command this Chromium.
 * @throws in Vietnamese when there is no Chromium.
 */
export async function inChromium<Result>(
  folder: string,
  work: (browser: Browser, url: string) => Promise<Result>,
  { compress = false, debuggingPort }: { compress?: boolean; debuggingPort?: number } = {},
): Promise<Result> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chưa có Chromium. Hãy chạy: npm run chromium');
  const server = await startSiteServer({ folder, base: '/', port: 0, compress });
  const args = [...launchFlags];
  if (debuggingPort !== undefined) args.push(`--remote-debugging-port=${debuggingPort}`);
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}
