import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { ensureChromium, launchFlags } from '../browser/chromium.ts';

/** Where the guide's pictures lie; they are served as they are. */
export const picturesFolder = 'public/huong-dan';
/** A page with pictures stays light on a slow line. */
export const mostBytes = 40 * 1024;

/** A picture of the guide: what is done on a page, and what of it is shown. */
interface Picture {
  name: string;
  address: string;
  width: number;
  /** Most of its height, in pixels. */
  height: number;
  /** Gives what is shown: the smallest box around all of these. */
  show(page: Page): Promise<Locator[]>;
}

const form = async (page: Page): Promise<void> => {
  await page.waitForSelector('.editing-form');
  await page.fill('#o-number', '29/1998/NĐ-CP');
  await page.fill('#o-title', 'Về việc ban hành Quy chế thực hiện dân chủ ở xã');
  await page.fill('#o-issuer', 'Chính phủ');
  // What the number alone can mean comes by itself.
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#o-type')?.value);
};

/** The same with its day right and every fold open. */
const openForm = async (page: Page): Promise<void> => {
  await form(page);
  await page.fill('#o-issuedOn', '11/5/1998');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
};

/** In the order of the guide. */
export const pictures: readonly Picture[] = [
  {
    name: 'loi-o-o.png',
    address: 'bien-tap/',
    width: 760,
    height: 500,
    show: async (page) => {
      await form(page);
      await page.fill('#o-issuedOn', '31/5/98');
      await page.locator('#o-issuedOn').blur();
      await page.waitForFunction(() => document.querySelector('#o-issuedOn-loi')?.textContent);
      return [page.locator('[data-field="issuer"]'), page.locator('[data-field="term"]')];
    },
  },
  {
    name: 'xem-truoc.png',
    address: 'bien-tap/',
    width: 760,
    height: 420,
    show: async (page) => {
      await openForm(page);
      await page.fill(
        '#o-body',
        '## Bối cảnh\n\nBan hành sau Chỉ thị 30-CT/TW ngày 18/02/1998.\n\n- quy định việc ở xã',
      );
      await page.waitForSelector('.preview-body h3');
      return [page.locator('.entry-preview')];
    },
  },
  {
    name: 'tep-se-luu.png',
    address: 'bien-tap/',
    width: 760,
    height: 420,
    show: async (page) => {
      await openForm(page);
      const file = page.locator('.editing-side details').last();
      await page.waitForFunction(
        () =>
          document
            .querySelector('.editing-side pre')
            ?.textContent?.includes('issuedOn: 1998-05-11') === true,
      );
      return [file];
    },
  },
  {
    name: 'tinh-trang.png',
    address: 'tinh-trang/',
    width: 760,
    height: 480,
    show: async (page) => [page.locator('main table').first()],
  },
];

/** Draws all pictures from a site that is served, light and without motion; gives each with its size. */
export async function drawPictures(
  site: string,
  root: string,
): Promise<{ name: string; bytes: number }[]> {
  const folder = path.join(root, picturesFolder);
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: ensureChromium((line) => process.stdout.write(`${line}\n`)),
    args: [...launchFlags],
  });
  const drawn: { name: string; bytes: number }[] = [];
  try {
    for (const picture of pictures) {
      const bytes = await draw(browser, site, picture);
      await writeFile(path.join(folder, picture.name), bytes);
      drawn.push({ name: picture.name, bytes: bytes.length });
    }
  } finally {
    await browser.close();
  }
  return drawn;
}

async function draw(
  browser: Browser,
  site: string,
  { address, width, height, show }: Picture,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // A day that is written into what is shown is the same on every day.
  await page.clock.setFixedTime(new Date('2026-12-01T08:00:00+07:00'));
  await page.goto(site + address);
  const shown = await show(page);
  await page.evaluate(() => document.fonts.ready);
  const boxes = (await Promise.all(shown.map((one) => one.boundingBox()))).filter(
    (box) => box !== null,
  );
  if (boxes.length === 0) throw new Error(`${address}: nothing to be shown`);
  const scrolled = await page.evaluate(() => scrollY);
  const margin = 4;
  const top = Math.min(...boxes.map(({ y }) => y)) + scrolled - margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + scrolled + margin;
  const clip = { x: 0, y: top, width, height: Math.min(height, bottom - top) };
  const bytes = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  await context.close();
  return bytes;
}
