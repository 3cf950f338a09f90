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
    ['Word (.docx)', 'nghi-quyet-25-nq-tw-2013-va-ket-luan-43-kl-tw-2019-ve-cong-t.docx'],
  ])('is saved as a file for %s', async (name, expected) => {
    const page = await site.again();
    await page.goto(session);
    const { download, file } = await saved(page, name);
    expect(download.suggestedFilename()).toBe(expected);
    // Office files are zip archives.
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    await expect.poll(() => page.locator('.output-status').textContent()).toContain('Đã tải về');
  });

  test('says so in words when the network is gone, and works when it is back', async () => {
    const page = await site.page({ expectedProblems: [/bai\.json|ERR_INTERNET_DISCONNECTED/] });
    await openThenCut(page, session);
    await page.getByRole('button', { name: 'Word (.docx)' }).click();
    await expect
      .poll(() => page.locator('.output-status').textContent())
      .toContain('không có mạng');
    await page.context().setOffline(false);
    await saved(page, 'Word (.docx)');
    await page.context().close();
  });

  test('shows no button that needs a script where there is none', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(session);
    expect(await page.getByRole('button', { name: 'PowerPoint' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Tài liệu phát tay (hai mặt)' }).click();
    expect(await page.locator('.two-sides h1').isVisible()).toBe(true);
    await page.context().close();
  });
});

/** Addresses of all ready sessions. */
async function sessionsOn(page: Page): Promise<string[]> {
  await page.goto('chuyen-de/');
  const found = await page
    .locator('.card a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(found.length).toBeGreaterThan(5);
  return found;
}

async function pagesOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/MediaBox/g)?.length ?? 0;
}

describe('on paper', () => {
  test('the handout of every session is two sides, and nothing on them is cut off', async () => {
    const page = await site.again();
    const wide = { width: Math.round((180 / 25.4) * 96), height: 1000 };
    for (const address of await sessionsOn(page)) {
      await page.emulateMedia({ media: null });
      await page.goto(`${address}phat-tay/`);
      expect(await pagesOf(page), address).toBe(2);
      await page.setViewportSize(wide);
      await page.emulateMedia({ media: 'print' });
      const beyond = await page.locator('.side').evaluateAll((sides) =>
        sides.map((side) => {
          const end = side.getBoundingClientRect().bottom;
          const texts = [...side.querySelectorAll('p, li, td, th, h2, h3, .side-foot')];
          return texts.filter((text) => text.getBoundingClientRect().bottom > end + 1).length;
        }),
      );
      expect(beyond, address).toEqual([0, 0]);
    }
  });

  test.each([
    // four slips on one sheet; forty rows on two
    ['phieu-tra-loi', 1],
    ['diem-danh', 2],
    ['giay-moi', 1],
  ])('%s takes %i sheets', async (slug, sheets) => {
    const page = await site.again();
    await page.goto(`chuyen-de/doi-thoai-tai-noi-lam-viec/${slug}/`);
    expect(await pagesOf(page)).toBe(sheets);
  });

  test('readings are set in 11 points at least, and no small print in less than 9', async () => {
    const page = await site.again();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${session}bai-doc/`);
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((found) =>
          found.map((each) => Number.parseFloat(getComputedStyle(each).fontSize) * 0.75),
        );
    expect(
      Math.min(...(await sizes('.reading > p:not([class]), .reading li'))),
    ).toBeGreaterThanOrEqual(11);
    expect(Math.min(...(await sizes('.reader :is(p, li)')))).toBeGreaterThanOrEqual(7.9);
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
    const page = await site.again({ viewport: { width: 1400, height: 800 } });
    for (const address of await sessionsOn(page)) {
      await page.goto(`${address}trinh-chieu/`);
      await page.evaluate(() => document.fonts.ready);
      const overfull = await page.locator('.slide').evaluateAll((slides) =>
        slides
          .filter((slide) => {
            const main = slide.querySelector('.slide-main');
            if (!main || slide.classList.contains('slide-opening')) return false;
            const end = slide.getBoundingClientRect().bottom;
            const texts = [...main.querySelectorAll('h2, p, li, dt, dd')];
            const isBeyond = texts.some((text) => text.getBoundingClientRect().bottom > end);
            return isBeyond || main.scrollHeight > main.clientHeight + 2;
          })
          .map((slide) => slide.querySelector('h2')?.textContent),
      );
      expect(overfull, address).toEqual([]);
    }
  });

  test('are turned by keys, blanked, and left with the focus where it was', async () => {
    const page = await site.again();
    await show(page);
    const first = await shown(page);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('Mục tiêu');
    await page.keyboard.press('End');
    expect(await shown(page)).toBe('Văn bản, mô hình đã dùng');
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
    expect(await presenter.locator('.presenter-next h2').last().textContent()).toBe(
      'Văn bản, mô hình đã dùng',
    );
    expect(await presenter.locator('.presenter-time').textContent()).toMatch(
      /Đã trình bày \d\d:\d\d.* · Giờ/,
    );
    // Keys pressed in the second window turn the slides of the first.
    await presenter.keyboard.press('Home');
    expect(await presenter.locator('.presenter-notes').textContent()).toContain(
      'Soạn theo nội dung Sổ tay Dân vận',
    );
    expect(await page.locator('.show-live').textContent()).toMatch(/^Trang 1\//);
    expect(await violations(presenter)).toEqual([]);
    await page.keyboard.press('Escape');
    if ((await page.locator('.show').count()) > 0) await page.keyboard.press('Escape');
    await expect.poll(() => presenter.isClosed()).toBe(true);
    await page.context().close();
  });

  test('held upright, the presenter’s window gives its notes the whole width', async () => {
    const page = await site.again();
    await page.goto(deck);
    await page.getByRole('button', { name: 'Bắt đầu trình chiếu' }).click();
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Màn hình người hướng dẫn' }).click(),
    ]);
    await presenter.setViewportSize({ width: 360, height: 740 });
    const notes = presenter.locator('.presenter-notes');
    await notes.waitFor();
    const { width = 0 } = (await notes.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(300);
    expect(await presenter.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      360,
    );
    expect(await violations(presenter)).toEqual([]);
  });

  test('open an answer in place before the page turns', async () => {
    const page = await site.again();
    await show(page);
    const at = await page
      .locator('.deck > li')
      .evaluateAll((items) => items.findIndex((item) => item.querySelector('.slide-quiz')));
    await page.keyboard.type(String(at + 1));
    await page.keyboard.press('Enter');
    const reason = page.locator('.stage .reason');
    expect(await reason.isVisible()).toBe(false);
    const question = await shown(page);
    await page.keyboard.press('ArrowRight');
    expect(await reason.isVisible()).toBe(true);
    expect(await shown(page)).toBe(question);
  });

  test('are found by number and by name, and their number stands in the address', async () => {
    const page = await site.again();
    await show(page);
    await page.keyboard.press('5');
    expect(await page.locator('.show-live').textContent()).toContain('5');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#trang-5$/);
    await page.keyboard.press('o');
    await page.locator('.overview input').fill('van ban, mo hinh');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('Văn bản, mô hình đã dùng');
  });

  test('go on after a reload where they were; Back leaves the show and not the page', async () => {
    const page = await site.page();
    await show(page);
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    const title = await shown(page);
    await page.reload();
    await page.locator('.stage .slide').waitFor();
    expect(await shown(page)).toBe(title);
    await page.goBack();
    await expect.poll(() => page.locator('.show').count()).toBe(0);
    expect(new URL(page.url()).pathname).toContain('trinh-chieu');
    await page.context().close();
  });

  test('a tap on the left goes back, one elsewhere goes on', async () => {
    const page = await site.again();
    await show(page);
    const first = await shown(page);
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.mouse.click(width * 0.7, height / 2);
    expect(await shown(page)).not.toBe(first);
    await page.mouse.click(width * 0.1, height / 2);
    expect(await shown(page)).toBe(first);
  });

  test('the presenter’s window is filled again when it was reloaded', async () => {
    const page = await site.again();
    await show(page);
    const [presenter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('s'),
    ]);
    await presenter.locator('.presenter').waitFor();
    await presenter.evaluate(() => document.body.replaceChildren());
    await presenter.locator('.presenter-now .slide').waitFor();
    expect(await presenter.locator('.presenter-pace').textContent()).toBe('Đúng giờ');
  });

  test('are turned by a swipe on a phone, one page a swipe', async () => {
    const page = await site.again({ viewport: viewports.phone, hasTouch: true });
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
  });

  test('while they are shown, keep the rules of accessibility', async () => {
    const page = await site.again();
    await show(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the single HTML file', () => {
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    page = await site.page();
    await openWhole(page, session);
    const { file } = await saved(page, 'Tệp mở không cần mạng');
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
    await page.getByRole('button', { name: 'Kết thúc trình chiếu' }).click();
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
      /^Tài liệu phát tay · 90 phút · mặt 1\|[^|]*$/,
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
