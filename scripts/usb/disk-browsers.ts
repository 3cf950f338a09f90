import { chromium } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import type { DiskBrowser } from './disk-browser.ts';
import { startFirefox } from './firefox.ts';

/** The browsers that the folder has to work in. */
export const diskBrowsers = { Chromium: startChromium, Firefox: startFirefox } as const;

async function startChromium(): Promise<DiskBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chưa có Chromium. Hãy chạy: npm run chromium');
  const browser = await chromium.launch({ executablePath, args: [...launchFlags] });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => problems.push(error.message));
  return {
    problems,
    open: async (address) => void (await page.goto(address)),
    run: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
