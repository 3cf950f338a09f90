import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, openThenCut, openWhole, type Site, viewports } from './browser.ts';

const session = 'chuyen-de/nghi-quyet-25-va-ket-luan-43/';
let site: Site;
let folder: string;

beforeAll(async () => {
  site = await openSite();
  folder = await mkdtemp(path.join(tmpdir(), 'outputs-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await site.close();
});

async function saved(page: Page, name: string): Promise<{ download: Download; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { download, file };
}

describe('a ready session', () => {
  test.each([
    ['PowerPoint', 'nghi-quyet-25-nq-tw-2013-va-ket-luan-43-kl-tw-2019-ve-cong-t.pptx'],
    ['Word', 'nghi-quyet-25-nq-tw-2013-va-ket-luan-43-kl-tw-2019-ve-cong-t.docx'],
  ])('is saved as a file for %s', async (name, expected) => {
    const page = await site.page();
    await page.goto(session);
    const { download, file } = await saved(page, name);
    expect(download.suggestedFilename()).toBe(expected);
    // Office files are zip archives.
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    await expect.poll(() => page.locator('.output-status').textContent()).toContain('Đã tải về');
    await page.context().close();
  });

  test('says so in words when the network is gone, and works when it is back', async () => {
    const page = await site.page({ expectedProblems: [/bai\.json|ERR_INTERNET_DISCONNECTED/] });
    await openThenCut(page, session);
    await page.getByRole('button', { name: 'Word' }).click();
    await expect.poll(() => page.locator('.output-status').textContent()).toContain('mất mạng');
    await page.context().setOffline(false);
    await saved(page, 'Word');
    await page.context().close();
  });

  test('shows no button that needs a script where there is none', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(session);
    expect(await page.getByRole('button', { name: 'PowerPoint' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Tài liệu phát tay' }).click();
    expect(await page.locator('.handout h1').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('on paper', () => {
  /** Millimetres in a CSS pixel. */
  const mm = 25.4 / 96;

  test('two readings of any session fit one sheet', async () => {
    const page = await site.page({ viewport: { width: Math.round(170 / mm), height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto('chuyen-de/');
    const sessions = await page
      .locator('.card a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(sessions.length).toBeGreaterThan(5);
    for (const address of sessions) {
      await page.goto(`${address}phat-tay/`);
      await page.evaluate(() => document.fonts.ready);
      const heights = await page
        .locator('.pair')
        .evaluateAll((pairs) => pairs.map((pair) => pair.getBoundingClientRect().height));
      // A4 without its margins is 257 mm high; the first sheet also holds a heading.
      expect(Math.max(...heights) * mm, address).toBeLessThan(247);
    }
    await page.context().close();
  });

  test('the attendance list is one sheet', async () => {
    const page = await site.page();
    await page.goto(`${session}diem-danh/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(1);
    await page.context().close();
  });
});

describe('slides', () => {
  const deck = `${session}trinh-chieu/`;
  const shown = (page: Page) => page.locator('.stage h2').textContent();

  async function show(page: Page): Promise<void> {
    await page.goto(deck);
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    await page.locator('.stage .slide').waitFor();
  }

  test('hold their text, on every slide of every session', async () => {
    const page = await site.page();
    await page.goto('chuyen-de/');
    const sessions = await page
      .locator('.card a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of sessions) {
      await page.goto(`${address}trinh-chieu/`);
      await page.evaluate(() => document.fonts.ready);
      const overfull = await page.locator('.slide').evaluateAll((slides) =>
        slides
          .filter((slide) => {
            const list = slide.querySelector('ul');
            const number = slide.querySelector('.slide-number');
            if (!list || !number) return slide.scrollHeight > slide.clientHeight;
            const end = list.getBoundingClientRect().bottom;
            return (
              end > number.getBoundingClientRect().bottom || slide.scrollWidth > slide.clientWidth
            );
          })
          .map((slide) => slide.querySelector('h2')?.textContent),
      );
      expect(overfull, address).toEqual([]);
    }
    await page.context().close();
  });

  test('are turned by keys, blanked, and left with the focus where it was', async () => {
    const page = await site.page();
    await show(page);
    const first = await shown(page);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('Mục tiêu');
    await page.keyboard.press('End');
    expect(await shown(page)).toBe('Nguồn');
    await page.keyboard.press('Home');
    expect(await shown(page)).toBe(first);
    await page.keyboard.press('b');
    expect(await page.locator('.stage .slide').isVisible()).toBe(false);
    await page.keyboard.press(' ');
    expect(await page.locator('.stage .slide').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    // The first Escape may only leave the full screen.
    if ((await page.locator('.show').count()) > 0) await page.keyboard.press('Escape');
    expect(await page.locator('.show').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-show'))).toBe(true);
    await page.context().close();
  });

  test('work with the network cut once the page is there, the presenter’s window too', async () => {
    const page = await site.page();
    await openThenCut(page, deck);
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Màn hình người hướng dẫn' }).click(),
    ]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const title = await shown(page);
    expect(await presenter.locator('.presenter-now h2').textContent()).toBe(title);
    expect(await presenter.locator('.presenter-next h2').last().textContent()).toBe('Nguồn');
    expect(await presenter.locator('.presenter-time').textContent()).toMatch(
      /Đã qua \d\d:\d\d · Giờ/,
    );
    // Keys pressed in the second window turn the slides of the first.
    await presenter.keyboard.press('Home');
    expect(await presenter.locator('.presenter-notes').textContent()).toContain(
      'Tài liệu theo bản dựng',
    );
    expect(await page.locator('.show-live').textContent()).toMatch(/^Trang 1\//);
    expect(await violations(presenter)).toEqual([]);
    await page.keyboard.press('Escape');
    if ((await page.locator('.show').count()) > 0) await page.keyboard.press('Escape');
    await expect.poll(() => presenter.isClosed()).toBe(true);
    await page.context().close();
  });

  test('are turned by a swipe on a phone, one page a swipe', async () => {
    const page = await site.page({ viewport: viewports.phone, hasTouch: true });
    await show(page);
    await page.locator('.stage').evaluate((stage) => {
      const at = (x: number) =>
        new Touch({ identifier: 1, target: stage, clientX: x, clientY: 300 });
      const options = { bubbles: true, cancelable: true };
      stage.dispatchEvent(new TouchEvent('touchstart', { ...options, touches: [at(300)] }));
      stage.dispatchEvent(new TouchEvent('touchend', { ...options, changedTouches: [at(100)] }));
    });
    expect(await shown(page)).toBe('Mục tiêu');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    await page.context().close();
  });

  test('while they are shown, keep the rules of accessibility', async () => {
    const page = await site.page();
    await show(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the single HTML file', () => {
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    page = await site.page();
    await openWhole(page, session);
    const { file } = await saved(page, 'Một tệp HTML');
    await page.context().setOffline(true);
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(() => page.context().close());

  test('opens from a disk and asks for nothing else', () => {
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^file:/);
  });

  test('shows its slides, with the presenter’s window', async () => {
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Màn hình người hướng dẫn' }).click(),
    ]);
    await page.keyboard.press('ArrowRight');
    expect(await presenter.locator('.presenter-now h2').textContent()).toBe('Mục tiêu');
    await page.getByRole('button', { name: 'Thôi chiếu' }).click();
    await expect.poll(() => presenter.isClosed()).toBe(true);
  });

  test('holds a quiz whose answers open one by one', async () => {
    const answer = page.locator('#trac-nghiem .key').first();
    expect(await answer.isVisible()).toBe(false);
    await page.locator('#trac-nghiem summary').first().click();
    expect(await answer.textContent()).toContain('Công tác thanh niên');
  });

  test('prints one of its sheets alone', async () => {
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = [
          ...document.querySelectorAll<HTMLElement>('.print-root h1, .print-root .sheet-kind'),
        ]
          .map(({ textContent }) => textContent)
          .join('|');
      };
    });
    await page.getByRole('button', { name: 'In ra giấy: Tài liệu phát tay' }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toMatch(
      /^Tài liệu phát tay\|/,
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.print-root').count()).toBe(0);
  });

  test('keeps the rules of accessibility and fits a phone', async () => {
    await page.setViewportSize(viewports.phone);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  });
});
