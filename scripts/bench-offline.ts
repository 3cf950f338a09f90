/**
 * `npm run bench:offline`: takes the whole library of the last build along in Chromium, cuts the
 * network, slows the processor down four times, and measures what the search box takes to answer.
 */
import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { offlineWords as words } from '../src/words/offline.ts';
import { inChromium } from './serving/in-chromium.ts';

const queries = [
  '25nqtw',
  'nq 25',
  'dân chủ ở cơ sở',
  'to tu quan',
  'điều 15 luật thực hiện dân chủ',
];
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2).replace('.', ',');

await inChromium(
  realpathSync(path.resolve(import.meta.dirname, '..', 'dist')),
  async (browser, url) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}ngoai-tuyen/#thu-vien`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const start = performance.now();
    await page.locator('[data-part=take]').click();
    await page.getByText(words.done).waitFor({ timeout: 600_000 });
    console.log(`tải cả thư viện: ${seconds(performance.now() - start)} giây`);
    await context.setOffline(true);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const query of queries) {
      // A page opened anew: nothing of the search is loaded yet.
      await page.goto(url);
      const box = page.locator('input[type=search]').first();
      await box.focus();
      const asked = performance.now();
      await box.fill(query);
      await page.locator('.search-list a.hit, .search-list .answer').first().waitFor();
      console.log(`“${query}”: ${seconds(performance.now() - asked)} giây`);
    }
    console.log(`tải của máy ${os.loadavg()[0]?.toFixed(1)}`);
  },
);
