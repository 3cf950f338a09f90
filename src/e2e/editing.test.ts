import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEntry } from '../entries/entry.ts';
import {
  directive,
  paragraph,
  row,
  run,
  table,
  wordFile,
  words,
} from '../review/office/testing/files.ts';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openForm(
  viewport: { width: number; height: number } = viewports.desktop,
): Promise<Page> {
  const page = await site.again({ viewport });
  await page.goto('bien-tap/');
  await page.waitForSelector('.editing-form');
  return page;
}

/** Goes by Tab to the control of that label, as somebody without a mouse does. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      const labels = at && 'labels' in at ? (at as HTMLInputElement).labels : undefined;
      return (
        at?.getAttribute('aria-label') ??
        labels?.[0]?.textContent ??
        at?.textContent ??
        ''
      ).trim();
    });
    if (name.startsWith(label)) return;
  }
  throw new Error(`Tab never came to “${label}”`);
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.insertText(text);
}

test('a new document is written, checked and taken as a file by keyboard alone', async () => {
  const page = await openForm();
  await write(page, 'Số ký hiệu', '999-NQ/TW');
  await expect
    .poll(() => page.locator('#so-da-co').textContent())
    .toContain('Chưa văn bản nào trong thư viện mang số này');
  // what the number alone can mean is there already
  await expect.poll(() => page.locator('#o-type').inputValue()).toBe('Nghị quyết');
  await write(page, 'Trích yếu', 'Về công tác dân vận trong tình hình mới');
  await write(page, 'Cơ quan ban hành', 'bộ chính trị');
  await write(page, 'Ngày ban hành', '15/10/2026');
  const topic = await page.locator('#ten-topics option').first().getAttribute('value');
  await write(page, 'Chủ đề', topic ?? '');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Thêm nguồn');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Toàn văn nghị quyết');
  await write(page, 'Nơi công bố', 'Báo Nhân Dân');
  await write(page, 'Địa chỉ web', 'https://nhandan.vn/nghi-quyet');
  await tabTo(page, 'Mức đối chiếu');
  // not chosen, checked, checked in part
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Thêm quan hệ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const held = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLOptionElement>('#ten-documents option')]
        .map(({ value }) => value)
        .find((value) => value.startsWith('25-NQ/TW, 03/6/2013')) ?? '',
  );
  await write(page, 'Văn bản trong thư viện', held);
  await expect.poll(() => page.locator('.problem-box').textContent()).toBe('Không có lỗi');

  const download = page.waitForEvent('download');
  await tabTo(page, 'Tải tệp .mdx');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('999-nq-tw-2026.mdx');
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  const { entry, problems } = parseEntry(
    'document',
    'content/documents/resolutions/999-nq-tw-2026.mdx',
    text,
  );
  expect(problems).toEqual([]);
  expect(entry?.data).toMatchObject({
    number: '999-NQ/TW',
    type: 'Nghị quyết',
    issuer: 'bo-chinh-tri',
    issuedOn: '2026-10-15',
    topics: [expect.any(String)],
    relations: [{ kind: 'can-cu', target: '25-nq-tw-2013' }],
    sources: [{ title: 'Toàn văn nghị quyết', publisher: 'Báo Nhân Dân' }],
  });
});

test('the form and all that the page loads with it stay within 120 KB of packed scripts', async () => {
  const page = await site.page();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js'))
      sizes.set(
        pathname,
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.goto('bien-tap/');
  await page.waitForSelector('.editing-form');
  await page.fill('#o-number', '25-NQ/TW');
  await expect.poll(() => page.locator('#so-da-co').textContent()).not.toBe('');
  const sum = (await Promise.all(sizes.values())).reduce((total, size) => total + size, 0);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThanOrEqual(120 * 1024);
});

test('what is wrong is told at its field, in the words of the form, and leads there', async () => {
  const page = await openForm();
  await page.fill('#o-number', '25-NQ/TW');
  await expect
    .poll(() => page.locator('#so-da-co').textContent())
    .toContain('Thư viện đã có: 25-NQ/TW');
  await page.fill('#o-issuedOn', '31/02/2026');
  await page.fill('#o-issuer', 'Ban không có');
  await page.fill('#o-number', 'Số: 25');
  await expect
    .poll(() => page.locator('#o-issuedOn-loi').textContent())
    .toContain('“31/02/2026” không phải một ngày');
  await expect
    .poll(() => page.locator('#o-issuer-loi').textContent())
    .toContain('Danh mục không có');
  expect(await page.locator('.problem-list').textContent()).not.toMatch(/issuedOn|issuer:|url:/);
  await page.locator('.problem-list a', { hasText: 'Ngày ban hành' }).first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('o-issuedOn');
});

test('an entry of the library is opened, changed in one place, and keeps the rest of its file', async () => {
  const page = await openForm();
  const name = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLOptionElement>('#ten-moi-bai option')]
        .map(({ value }) => value)
        .find((value) => value.startsWith('25-NQ/TW, 03/6/2013')) ?? '',
  );
  await page.fill('#mo-bai', name);
  await page.locator('#mo-bai').blur();
  await expect.poll(() => page.locator('#o-number').inputValue()).toBe('25-NQ/TW');
  await expect.poll(() => page.locator('#van-de').textContent()).toContain('Không có lỗi');
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.fill('#o-shortName', 'Nghị quyết 25 khóa XI');
  const file = 'content/documents/resolutions/25-nq-tw-2013.mdx';
  const before = readFileSync(file, 'utf8').split('\n');
  const after = async () =>
    ((await page.locator('.editing-side pre').textContent()) ?? '').split('\n');
  expect(await page.locator('.editing-side').textContent()).toContain(file);
  await expect.poll(after).toContain('shortName: Nghị quyết 25 khóa XI');
  const changed = (await after()).filter((line) => !before.includes(line));
  expect(changed).toEqual(['shortName: Nghị quyết 25 khóa XI']);
});

test('the body is shown as readers will see it, with its citations linked and its marks at their sources', async () => {
  const page = await openForm();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await page.fill('#o-title', 'Về một việc');
  await page.fill(
    '#o-body',
    '## Bối cảnh\n\nTheo Nghị quyết 25-NQ/TW ngày 03/6/2013.[^1]\n\n| Năm | Số |\n| --- | --- |\n| 2020 | 5 |\n\n- một\n- <img src=x onerror=alert(1)>\n',
  );
  await page.click('#o-sources');
  await page.locator('#o-sources-0-title').fill('Một nguồn');
  const body = page.locator('.preview-body');
  await expect.poll(() => body.locator('h3').textContent()).toBe('Bối cảnh');
  expect(await body.locator('td').allTextContents()).toEqual(['2020', '5']);
  expect(await body.locator('a.cite').getAttribute('href')).toMatch(/\/van-ban\/25-nq-tw-2013\/$/);
  expect(await body.locator('img').count()).toBe(0);
  const mark = body.locator('.source-mark a');
  const source = page.locator((await mark.getAttribute('href')) ?? 'none');
  await expect.poll(() => source.textContent()).toBe('Một nguồn');
  expect(await violations(page)).toEqual([]);
});

test('a Word file fills what its letterhead says, and its text becomes a body', async () => {
  const page = await openForm();
  const buffer = Buffer.from(
    wordFile(
      directive(
        words('Thực hiện Nghị quyết 25-NQ/TW ngày 03/6/2013 &lt;mới&gt;.'),
        words('Nơi nhận:'),
        words('- Các huyện ủy'),
      ),
    ),
  );
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await page.setInputFiles('#mo-tep', { name: 'chi-thi.docx', mimeType, buffer });
  await expect.poll(() => page.locator('#o-number').inputValue()).toBe('95-CT/TU');
  expect(await page.locator('#o-issuedOn').inputValue()).toBe('10/01/2022');
  expect(await page.locator('#o-type').inputValue()).toBe('Chỉ thị');
  expect(await page.locator('#o-title').inputValue()).toBe('về công tác dân vận');
  expect(await page.locator('#o-place').inputValue()).toBe('Lai Châu');
  expect(await page.locator('#o-body').inputValue()).toBe(
    'Thực hiện Nghị quyết 25-NQ/TW ngày 03/6/2013 &lt;mới>.',
  );
  await expect
    .poll(() => page.locator('.editing-side').textContent())
    .toMatch(/Nghị quyết 25-NQ\/TW: 25-NQ\/TW, 03\/6\/2013/);
});

test('a table of a Word file is a table in the body, and a footnote is a source with its mark', async () => {
  const page = await openForm();
  const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const buffer = Buffer.from(
    wordFile(
      directive(paragraph(run('Có kết quả'), mark), table(row('Năm', 'Hộ'), row('2022', '18'))),
      { footnotes: `<w:footnote w:id="1">${words('Báo cáo của xã.')}</w:footnote>` },
    ),
  );
  await page.setInputFiles('#mo-tep', { name: 'chi-thi.docx', mimeType: '', buffer });
  await expect
    .poll(() => page.locator('#o-body').inputValue())
    .toBe('Có kết quả[^2]\n\n| Năm | Hộ |\n| --- | --- |\n| 2022 | 18 |');
  expect(await page.locator('#o-sources-1-title').inputValue()).toBe('Báo cáo của xã.');
  await expect
    .poll(() => page.locator('.preview-body td').allTextContents())
    .toEqual(['2022', '18']);
});

test('a file that is no document is refused in words', async () => {
  const page = await openForm();
  const status = page.locator('entry-editor > [role="status"]');
  const other = { 'word/vbaProject.bin': new Uint8Array([1]) };
  const withMacros = Buffer.from(wordFile(directive(words('x')), { other }));
  for (const [name, buffer, said] of [
    ['a.docx', Buffer.from('%PDF-1.7 x'), /PDF/],
    ['a.mdx', Buffer.from('chỉ có chữ'), /Không mở được tệp này/],
    ['b.docx', withMacros, /macro/],
  ] as const) {
    await page.setInputFiles('#mo-tep', { name, mimeType: '', buffer });
    await expect.poll(() => status.textContent()).toMatch(said);
  }
});

test('what is written is there again after the page was closed', async () => {
  const page = await openForm();
  await page.fill('#o-title', 'Về một việc');
  await expect
    .poll(() => page.locator('.editing-side').textContent())
    .toContain('Đã giữ trong trình duyệt');
  await page.reload();
  await page.waitForSelector('.editing-form');
  expect(await page.locator('#o-title').inputValue()).toBe('Về một việc');
});

test.each(Object.entries(viewports))(
  'on a %s the whole form has no barrier',
  async (_, viewport) => {
    const page = await openForm(viewport);
    for (const kind of ['model', 'session', 'document']) {
      await page.focus(`input[value="${kind}"]`);
      await page.keyboard.press('Space');
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
        for (const add of document.querySelectorAll<HTMLButtonElement>('.field-groups > .button'))
          add.click();
      });
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  },
);

test('without a script the page says what to do', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto('bien-tap/');
  expect(await page.locator('main').textContent()).toContain('Hãy bật JavaScript');
});
