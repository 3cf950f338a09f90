import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEntry, emptyPack } from '../study/pack.ts';
import { packLink } from '../study/pack-session.ts';
import { violations } from './axe.ts';
import { openSite, openWhole, type Site, type Visit, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const stepNames = (page: Page) => page.locator('.pack-step b').allInnerTexts();
const clock = (page: Page) => part(page, 'clock').innerText();

async function openBuilder(address = 'soan-bai/', visit: Visit = {}): Promise<Page> {
  const page = await site.again({ reducedMotion: 'reduce', ...visit });
  await page.goto(address);
  await part(page, 'workshop').waitFor();
  return page;
}

async function pick(page: Page, ...typed: string[]): Promise<void> {
  for (const words of typed) {
    await part(page, 'find').fill(words);
    await part(page, 'found')
      .getByRole('button', { name: /^Thêm / })
      .first()
      .click();
  }
}

test('from an empty browser to a printed handout of three documents and two models: ten taps', async () => {
  const page = await site.page({ viewport: viewports.phone, hasTouch: true });
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  let taps = 0;
  const tap = async (target: Locator) => {
    await target.tap();
    taps += 1;
  };
  await page.goto('');
  await tap(
    page.getByRole('link', { name: 'Soạn bài', exact: true }).filter({ visible: true }).first(),
  );
  await tap(part(page, 'find'));
  for (const typed of ['25nqtw 2013', '43kltw', '217', 'yamaha', 'bữa cơm đà nẵng']) {
    // The field has the focus still, and its text is selected: typing needs no tap.
    await page.keyboard.type(typed);
    await tap(
      part(page, 'found')
        .getByRole('button', { name: /^Thêm / })
        .first(),
    );
  }
  await tap(part(page, 'outputs').getByRole('button', { name: 'Tài liệu phát tay (hai mặt)' }));
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  expect(taps).toBeLessThanOrEqual(10);
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('body').innerText();
  for (const name of ['25-NQ/TW', '43-KL/TW', '217-QĐ/TW', 'Yamaha', 'Đà Nẵng']) {
    expect(sheet).toContain(name);
  }
});

describe('picking', () => {
  test('a page’s button picks its entry, another press takes it out, and the way to the builder shows', async () => {
    const page = await site.again();
    await page.goto('van-ban/25-nq-tw-2013/');
    await page.getByRole('button', { name: 'Thêm vào bài' }).click();
    await page.getByRole('button', { name: 'Đã thêm vào bài', pressed: true }).waitFor();
    await page.goto('mo-hinh/bua-com-cong-doan-tai-da-nang/');
    await page.getByRole('button', { name: 'Thêm vào bài', pressed: false }).click();
    await page.getByRole('link', { name: 'Bài đang soạn: 2 tài liệu' }).click();
    await part(page, 'workshop').waitFor();
    const names = await stepNames(page);
    expect(names[1]).toContain('25-NQ/TW');
    expect(names[2]).toContain('Bữa cơm Công đoàn tại Đà Nẵng');
    await page.goto('van-ban/25-nq-tw-2013/');
    await page.getByRole('button', { name: 'Đã thêm vào bài' }).click();
    await page.getByRole('link', { name: 'Bài đang soạn: 1 tài liệu' }).waitFor();
  });

  test('a ready session opens in the builder with its own agenda', async () => {
    const page = await site.again();
    await page.goto('chuyen-de/nghi-quyet-25-va-ket-luan-43/');
    const rows = await page.locator('#chuong-trinh + table td > strong').allInnerTexts();
    await page.getByRole('link', { name: 'Chỉnh sửa trong Soạn bài' }).click();
    await part(page, 'workshop').waitFor();
    expect(await stepNames(page)).toEqual(rows);
    expect(await clock(page)).toBe('Chương trình 90 phút, vừa đủ.');
    // Else a reload would throw away what is changed from here on.
    expect(new URL(page.url()).hash).toBe('');
  });

  test('a ready session is added to what was picked', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013');
    await page.goto('chuyen-de/nghi-quyet-25-va-ket-luan-43/');
    await page.getByRole('button', { name: 'Thêm vào bài' }).click();
    await page.getByRole('link', { name: 'Bài đang soạn: 2 tài liệu' }).click();
    await part(page, 'workshop').waitFor();
    expect((await stepNames(page)).length).toBe(5 + 7);
    expect(await clock(page)).toBe('Chương trình 90 phút, vừa đủ.');
  });

  test('no address that is asked for tells what was picked', async () => {
    const page = await openBuilder();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await pick(page, '25nqtw 2013', 'yamaha');
    await part(page, 'quiz').locator('summary').first().click();
    await part(page, 'quiz-list').locator('li').first().waitFor();
    const { pathname } = new URL('soan-bai/trac-nghiem.json', site.url);
    expect(asked.filter((path) => !path.endsWith('.js'))).toEqual([pathname]);
  });
});

describe('the agenda', () => {
  test('steps are moved by keyboard; the focus stays and the move is said', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013', 'yamaha');
    const [, document, model] = await stepNames(page);
    const down = page.getByRole('button', { name: `Đưa xuống: ${document}` });
    await down.focus();
    await page.keyboard.press('Enter');
    expect((await stepNames(page)).slice(1, 3)).toEqual([model, document]);
    expect(await down.evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await part(page, 'status').innerText()).toContain(`${document}: bước 3 trên 6.`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect((await stepNames(page)).slice(1, 3)).toEqual([document, model]);
  });

  test.each(['mouse', 'touch'] as const)('steps are moved by %s', async (by) => {
    const page = await openBuilder('soan-bai/', by === 'touch' ? { hasTouch: true } : {});
    await pick(page, '25nqtw 2013', 'yamaha');
    const before = await stepNames(page);
    const handle = page.locator('.step-drag').nth(1);
    await handle.scrollIntoViewIfNeeded();
    const from = await centre(handle);
    const to = await centre(page.locator('.pack-step').nth(2));
    await drag(page, by, from, { x: from.x, y: to.y + 30 });
    await expect.poll(() => stepNames(page)).not.toEqual(before);
    expect((await stepNames(page)).slice(1, 3)).toEqual([before[2], before[1]]);
  });

  test('minutes set by hand stay when more is picked, and the rest adds up', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013');
    const minutes = page.locator('.pack-step').nth(1).getByRole('spinbutton');
    await minutes.fill('40');
    await minutes.press('Tab');
    await pick(page, 'yamaha', '43kltw');
    expect(await minutes.inputValue()).toBe('40');
    expect(await clock(page)).toBe('Chương trình 90 phút, vừa đủ.');
    await page
      .locator('.pack-step')
      .nth(1)
      .getByRole('button', { name: /^Tự chia phút/ })
      .click();
    expect(await minutes.inputValue()).not.toBe('40');
  });

  test('running over is said in words, and a cut step comes back by undoing', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013', '43kltw', '217', 'yamaha', '114kltw', '33ctttg');
    await page.getByRole('radio', { name: '30 phút' }).check({ force: true });
    expect(await clock(page)).toMatch(/^Chương trình 45 phút, dài hơn thời lượng 15 phút\./);
    expect(await part(page, 'status').innerText()).toContain('dài hơn thời lượng 15 phút');
    const names = await stepNames(page);
    await page.getByRole('button', { name: 'Bỏ bước: Thảo luận' }).click();
    expect(await clock(page)).toContain('dài hơn thời lượng 10 phút');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect(await stepNames(page)).toEqual(names);
    await page.getByRole('button', { name: 'Bỏ bước: Thảo luận' }).click();
    await page.getByRole('button', { name: '+ Thảo luận' }).click();
    expect((await stepNames(page)).toSorted()).toEqual(names.toSorted());
  });
});

describe('keeping', () => {
  test('everything written is there after a reload', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013');
    await page.getByLabel('Tên buổi học').fill('Học nghị quyết');
    await page.getByLabel('Dành cho').selectOption('Chi bộ');
    const step = page.locator('.pack-step').nth(1);
    await step.locator('summary').click();
    await step.getByLabel('Ghi chú cho người hướng dẫn').fill('In 20 bản');
    await page.getByText('Câu hỏi và ghi chú riêng').click();
    await part(page, 'own-questions').fill('Một?\n\nHai?');
    await page.reload();
    await part(page, 'workshop').waitFor();
    expect(await page.getByLabel('Tên buổi học').inputValue()).toBe('Học nghị quyết');
    expect(await page.getByLabel('Dành cho').inputValue()).toBe('Chi bộ');
    expect(await part(page, 'own-questions').inputValue()).toBe('Một?\nHai?');
    await page.locator('.pack-step').nth(1).locator('summary').click();
    expect(
      await page.locator('.pack-step').nth(1).locator('textarea[data-do="notes"]').inputValue(),
    ).toBe('In 20 bản');
  });

  test('a link opens the same pack in another browser, and what was there can be had again', async () => {
    const page = await openBuilder('soan-bai/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await pick(page, '25nqtw 2013', 'yamaha');
    await page.getByLabel('Tên buổi học').fill('Tối thứ Năm');
    await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await page.getByText(/^Đã sao chép liên kết/).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.length).toBeLessThan(120);
    const names = await stepNames(page);

    const other = await openBuilder();
    await pick(other, '43kltw');
    const own = await stepNames(other);
    await other.goto(address);
    await expect.poll(() => stepNames(other)).toEqual(names);
    expect(await other.getByLabel('Tên buổi học').inputValue()).toBe('Tối thứ Năm');
    await other.getByRole('button', { name: 'Trở lại bài trước' }).click();
    expect(await stepNames(other)).toEqual(own);
  });

  test('a damaged link says so and leaves the pack alone', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013');
    const names = await stepNames(page);
    const link = packLink(addEntry(emptyPack(), 31)) ?? '';
    await page.goto(link.replace(/^\//, '').slice(0, -3));
    await page
      .getByRole('alert')
      .getByText(/^Liên kết thiếu hoặc sai/)
      .waitFor();
    expect(await stepNames(page)).toEqual(names);
  });

  test('an entry that is gone is named, and the rest stays', async () => {
    const link = packLink([25, 999_999].reduce(addEntry, emptyPack())) ?? '';
    const page = await openBuilder(link.replace(/^\//, ''));
    const words = await part(page, 'missing').innerText();
    expect(words).toContain('1 tài liệu trong bài không còn trong thư viện: tài liệu số 999999.');
    expect((await stepNames(page)).length).toBe(6);
    expect(await clock(page)).toBe('Chương trình 90 phút, vừa đủ.');
  });

  test('a saved file opens again; a damaged one says so', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013', 'yamaha');
    const names = await stepNames(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
    const file = readFileSync(await (await saving).path());
    await page.getByRole('button', { name: 'Soạn bài mới' }).click();
    expect((await stepNames(page)).length).toBe(4);
    const open = (buffer: Buffer) =>
      part(page, 'open-file').setInputFiles({
        name: 'bai.json',
        mimeType: 'application/json',
        buffer,
      });
    await open(file.subarray(0, 200));
    await page.getByText(/^Tệp bài soạn bị hỏng/).waitFor();
    await open(Buffer.from('PK'));
    await page.getByText(/^Tệp này không phải bài soạn/).waitFor();
    await open(file);
    await expect.poll(() => stepNames(page)).toEqual(names);
  });

  test('a browser that keeps nothing says so, and the pack can still be made', async () => {
    const page = await site.page();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.goto('soan-bai/');
    await part(page, 'workshop').waitFor();
    await pick(page, '25nqtw 2013');
    await page
      .getByRole('alert')
      .getByText(/^Trình duyệt đang chặn lưu/)
      .waitFor();
    expect((await stepNames(page)).length).toBe(5);
    await page.goto('van-ban/43-kl-tw-2019/');
    await page.getByRole('button', { name: 'Thêm vào bài' }).click();
    await page.getByText(/^Trình duyệt đang chặn lưu nên/).waitFor();
  });
});

describe('the quiz', () => {
  test('is drawn from what was picked, a struck-out question makes room, and files are made', async () => {
    const page = await openBuilder();
    await pick(page, '25nqtw 2013', '43kltw');
    await part(page, 'quiz').locator('summary').first().click();
    const questions = part(page, 'quiz-list').locator('li');
    await questions.first().waitFor();
    expect(await questions.count()).toBe(8);
    const first = await questions.first().innerText();
    await questions.first().getByRole('button').click();
    await expect.poll(() => questions.first().innerText()).not.toBe(first);
    expect(await questions.count()).toBe(8);
    for (const [name, start] of [
      ['Tải GIFT (Moodle)', '::01::[plain]'],
      ['Tải CSV (bảng tính)', '\ufeff"Loại câu"'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      expect(readFileSync(await (await saving).path(), 'utf8').startsWith(start)).toBe(true);
    }
  });
});

describe('what comes out', () => {
  const ten = [
    '25nqtw 2013',
    '43kltw',
    '217 qd',
    '02-nq/tw 2021',
    '05-ct/tw',
    '299/kh',
    'yamaha',
    'bữa cơm đà nẵng',
    'ngày cuối tuần',
    'siêu thị 0 đồng',
  ];

  test('ten items are saved as slides, as a paper and as one file for a stick', async ({
    annotate,
  }) => {
    const page = await openBuilder();
    await pick(page, ...ten);
    const outputs = part(page, 'outputs');
    for (const [name, start] of [
      ['PowerPoint (.pptx)', 'PK'],
      ['Word (.docx)', 'PK'],
      ['Tệp mở không cần mạng (chép vào USB)', '<!doctype html>'],
    ] as const) {
      const began = performance.now();
      const saving = page.waitForEvent('download');
      await outputs.getByRole('button', { name }).click();
      const bytes = readFileSync(await (await saving).path());
      void annotate(`${name}: ${Math.round(performance.now() - began)} ms, ${bytes.length} bytes`);
      expect(bytes.toString('utf8', 0, start.length)).toBe(start);
    }
  });
});

describe('the page', () => {
  test('a full pack keeps the rules of accessibility and does not scroll sideways on a phone', async () => {
    const page = await openBuilder('soan-bai/', { viewport: viewports.phone });
    await pick(page, '25nqtw 2013', 'yamaha', 'khối doanh nghiệp');
    await page.locator('.pack-step summary').nth(1).click();
    await part(page, 'quiz').locator('summary').first().click();
    await part(page, 'quiz-list').locator('li').first().waitFor();
    const minutes = page.locator('.pack-step').nth(1).getByRole('spinbutton');
    await minutes.fill('200');
    await minutes.press('Tab');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page
      .locator('.builder :is(button, summary, select, .tool):visible')
      .evaluateAll(
        (all) => all.filter((control) => control.getBoundingClientRect().height < 44).length,
      );
    expect(small).toBe(0);
  });

  test('asks for at most 60 KB of compressed scripts before anything is exported', async ({
    annotate,
  }) => {
    const page = await site.page();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body());
    });
    await openWhole(page, 'soan-bai/');
    await part(page, 'workshop').waitFor();
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1024;
    void annotate(`scripts of the builder: ${total.toFixed(1)} KB`);
    expect(sizes.length).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(60);
  });

  test('says without JavaScript what it needs, and leads to the ready sessions', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto('soan-bai/');
    expect(await page.locator('main').innerText()).toContain('Trình duyệt đang tắt JavaScript');
    expect(await page.locator('main .card').count()).toBeGreaterThanOrEqual(8);
    expect(await part(page, 'workshop').isVisible()).toBe(false);
  });
});

interface Point {
  x: number;
  y: number;
}

async function centre(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to drag');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags in small steps, as a hand does. */
async function drag(page: Page, by: 'mouse' | 'touch', from: Point, to: Point): Promise<void> {
  const points = Array.from({ length: 12 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * (at + 1)) / 12,
    y: from.y + ((to.y - from.y) * (at + 1)) / 12,
  }));
  if (by === 'mouse') {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const { x, y } of points) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const point of points) {
    await send('touchMove', [point]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await send('touchEnd', []);
}

test('a press that comes before the script is not lost', async () => {
  const page = await site.again();
  // Holds the script back until the button was pressed, as a slow line does.
  let pressed = () => {};
  const isPressed = new Promise<void>((resolve) => {
    pressed = resolve;
  });
  await page.route(/\/add\.[^/]+\.js$/, async (route) => {
    await isPressed;
    await route.continue();
  });
  await page.goto('van-ban/25-nq-tw-2013/');
  await page.getByRole('button', { name: 'Thêm vào bài' }).click();
  pressed();
  await page.getByRole('button', { name: 'Đã thêm vào bài', pressed: true }).waitFor();
});
