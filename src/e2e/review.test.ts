import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, openWhole, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const DRAFT =
  'Căn cứ Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị; thực hiện Nghị quyết 25-NQ/TW và phương châm “Dân biết, dân làm, dân bàn, dân kiểm tra”.';
const RIGHT = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị';

const CHECK = { name: 'Soát dự thảo', exact: true };
const PUT_ALL = /^Sửa \d+ chỗ rõ ràng$/;

/** A container of old Office with a stream of that name. */
function oleFile(stream: string): Buffer {
  const start = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([start, Buffer.from(stream, 'utf16le')]);
}

async function check(page: Page, draft: string): Promise<void> {
  await page.goto('soat-van-ban/');
  await page.locator('#du-thao').fill(draft);
  await page.getByRole('button', CHECK).click();
  await page.locator('.finding').first().waitFor();
}

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const status = (page: Page) => part(page, 'status').textContent();
const drafted = (page: Page) => part(page, 'draft').textContent();

test('a draft is marked, told what is wrong, and put right place by place', async () => {
  const page = await site.again({ viewport: viewports.desktop });
  await check(page, DRAFT);
  expect(await part(page, 'heading').textContent()).toBe('3 điểm cần xem');
  expect(await part(page, 'tally').textContent()).toContain('0 viện dẫn đúng; ');
  const [date, several, motto] = await page.locator('.finding').all();
  expect(await date?.textContent()).toContain('dự thảo ghi “15/02/2016”, thư viện ghi “15/5/2016”');
  expect(await date?.locator('del').first().textContent()).toBe('15/02/2016');
  expect(await several?.getByRole('button', { name: /Chọn văn bản này/ }).count()).toBe(4);
  expect(await several?.textContent()).toContain('Chỉ mới trùng số ký hiệu.');
  expect(await motto?.textContent()).toContain('đảo thứ tự');
  await several
    ?.getByRole('button', { name: 'Chọn văn bản này: Nghị quyết 25-NQ/TW (2013)' })
    .click();
  await expect.poll(() => status(page)).toBe('Đã sửa 1 chỗ.');
  await page.getByRole('button', { name: PUT_ALL }).click();
  // Both citations are right now; that a newer text exists is left for the reader to weigh.
  await expect.poll(() => status(page)).toBe('Đã sửa 3 chỗ.');
  expect(await part(page, 'tally').textContent()).toMatch(
    /^2 viện dẫn đúng; .*1 có văn bản mới hơn/,
  );
  await expect.poll(() => drafted(page)).toContain(RIGHT);
  expect(await drafted(page)).toContain('Nghị quyết số 25-NQ/TW, ngày 03/6/2013');
  expect(await drafted(page)).toContain('“Dân biết, dân bàn, dân làm, dân kiểm tra”');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => status(page)).toBe('Đã sửa 1 chỗ.');
});

test('what has ended gives way to what stands now, one click a place, and is left alone in history', async () => {
  const page = await site.again();
  const rule = 'Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị';
  await check(page, `Căn cứ ${rule};\nTổng kết 2 năm thực hiện ${rule}.`);
  expect(await part(page, 'tally').textContent()).toContain(
    '2 viện dẫn đúng; 1 đã hết hiệu lực, 1 đã hết hiệu lực, chỉ được nhắc lại.',
  );
  expect(await page.getByRole('heading', { name: /Phải thay/ }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: PUT_ALL }).isVisible()).toBe(false);
  const good = part(page, 'good');
  await good.locator('summary').click();
  await expect
    .poll(() => good.locator('li').textContent())
    .toContain('Câu này chỉ nhắc lại văn bản cũ');
  await page.getByRole('button', { name: /^Thay bằng Quy định 366-QĐ\/TW/ }).click();
  await expect
    .poll(() => drafted(page))
    .toMatch(/^Căn cứ Quy định số 366-QĐ\/TW, ngày 30\/8\/2025 .*;\nTổng kết .*124-QĐ\/TW/);
});

test('a place that is passed over leaves the list', async () => {
  const page = await site.again();
  await check(page, DRAFT);
  await page.getByRole('button', { name: 'Bỏ qua' }).first().click();
  await expect.poll(() => page.locator('.finding').count()).toBe(2);
});

test('the day and place that were read are said, and can be changed', async () => {
  const page = await site.again();
  await check(
    page,
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU\nLai Châu, ngày    tháng 01 năm 2020\ntheo Hướng dẫn 02-HD/TU và Nghị quyết 25-NQ/TW',
  );
  expect(await part(page, 'day-from').textContent()).toContain('mới ghi tháng, chưa điền ngày');
  expect(await part(page, 'place').textContent()).toBe('Lai Châu');
  expect(await page.getByRole('button', { name: /Chọn văn bản này/ }).count()).toBe(3);
  await page.getByText('Đổi ngày, nơi').click();
  await page.locator('#ngay-doi').fill('2005-01-01');
  await page.getByRole('button', { name: 'Đối chiếu lại' }).click();
  await expect.poll(() => part(page, 'day').textContent()).toBe('01/01/2005');
  expect(await page.getByRole('button', { name: /Chọn văn bản này/ }).count()).toBe(0);
});

describe('files', () => {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Căn cứ Chỉ thị số 05-CT/TW')}${run(', ngày 15/02/2016 của Bộ Chính trị')}</w:p></w:body></w:document>`;
  const docx = Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  test('with the network cut, a .docx file is read, put right, and saved with its look', async () => {
    const page = await site.page();
    await page.goto('soat-van-ban/');
    // With the first touch of the form all that is needed comes, once.
    const library = page.waitForResponse(/thu-vien\.json$/);
    await page.locator('#du-thao').focus();
    await (await library).finished();
    await page.context().setOffline(true);
    await page
      .locator('#tep')
      .setInputFiles({ name: 'ke-hoach.docx', mimeType: type, buffer: docx });
    await page.locator('.finding').first().waitFor();
    await page.getByRole('button', { name: PUT_ALL }).click();
    await expect.poll(() => status(page)).toBe('Đã sửa 1 chỗ.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ke-hoach (đã soát).docx');
    const saved = strFromU8(
      unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(saved).toContain(', ngày 15/5/2016 của Bộ Chính trị');
    expect(saved.match(/<w:b\/>/g)).toHaveLength(2);
    await page.context().setOffline(false);
    await page.context().close();
  });

  test('a pasted draft is saved as a .docx file too', async () => {
    const page = await site.again();
    await check(page, DRAFT);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('du-thao (đã soát).docx');
    const saved = strFromU8(
      unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(saved).toContain('Times New Roman');
    expect(saved).toContain('Chỉ thị số 05-CT/TW');
  });

  test('a table keeps its cells: only the number in its cell is changed', async () => {
    const page = await site.again();
    const cells = ['Nghị quyết', '25/NQ-TW', '03/6/2013', 'Ban Chấp hành Trung ương']
      .map((text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`)
      .join('');
    const body = xml.replace(/<w:p>.*<\/w:p>/, `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`);
    const buffer = Buffer.from(zipSync({ 'word/document.xml': strToU8(body) }));
    await page.goto('soat-van-ban/');
    await page.locator('#tep').setInputFiles({ name: 'bang.docx', mimeType: type, buffer });
    await page.locator('.finding').first().waitFor();
    expect(await page.locator('.finding-where').first().textContent()).toContain(
      'Bảng 1, hàng 1, cột 1',
    );
    await page.getByRole('button', { name: 'Sửa phần khác, mỗi ô giữ nguyên' }).click();
    await expect
      .poll(() => drafted(page))
      .toBe('Nghị quyết\n25-NQ/TW\n03/6/2013\nBan Chấp hành Trung ương\n');
  });

  test('a report has a comment at each place', async () => {
    const page = await site.again();
    await check(page, DRAFT);
    await page.getByText('Báo cáo', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải .docx có chú thích từng chỗ' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('du-thao (ý kiến).docx');
    const comments = unzipSync(await bytesOf(download))['word/comments.xml'];
    expect(strFromU8(comments ?? new Uint8Array())).toContain('thư viện ghi “15/5/2016”');
  });

  test.each([
    ['anh.docx', Buffer.from('%PDF-1.7'), 'Tệp PDF'],
    ['mat-khau.docx', oleFile('EncryptedPackage'), 'có mật khẩu'],
    ['cu.doc', oleFile('WordDocument'), 'Tệp .doc kiểu cũ'],
    ['hong.docx', docx.subarray(0, docx.length - 30), 'Tệp bị hỏng'],
  ])('%s is refused in words that say what to do', async (name, buffer, words) => {
    const page = await site.again();
    await page.goto('soat-van-ban/');
    await page.locator('#tep').setInputFiles({ name, mimeType: type, buffer });
    await expect.poll(() => status(page)).toContain(words);
    expect(await page.locator('#du-thao').isVisible()).toBe(true);
  });

  test('a text in UTF-16 is read, and how it was read is said', async () => {
    const page = await site.again();
    await page.goto('soat-van-ban/');
    const buffer = Buffer.from(`\ufeffCăn cứ ${RIGHT}`, 'utf16le');
    await page.locator('#tep').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await expect.poll(() => part(page, 'notes').textContent()).toContain('bảng mã UTF-16');
    expect(await part(page, 'tally').textContent()).toContain('1 viện dẫn đúng');
  });

  async function bytesOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }) {
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  }
});

test('the page asks for neither code nor library before a draft comes, and for nothing after', async () => {
  const page = await site.page();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openWhole(page, 'soat-van-ban/');
  expect(asked.filter((path) => /worker|thu-vien/.test(path))).toEqual([]);
  await page.locator('#du-thao').fill(DRAFT);
  await page.getByRole('button', CHECK).click();
  await page.locator('.finding').first().waitFor();
  expect(asked.filter((path) => path.endsWith('thu-vien.json'))).toHaveLength(1);
  asked.length = 0;
  await page.getByRole('button', { name: PUT_ALL }).click();
  await expect.poll(() => status(page)).toContain('Đã sửa');
  expect(asked).toEqual([]);
  await page.context().close();
});

test('a check that is stopped leaves the draft where it was, ready for another', async () => {
  const page = await site.again();
  await page.goto('soat-van-ban/');
  // The library does not come until the test lets it.
  await page.context().route(/thu-vien\.json$/, () => undefined);
  await page.locator('#du-thao').fill(DRAFT);
  await page.getByRole('button', CHECK).click();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect.poll(() => status(page)).toBe('Đã dừng. Dự thảo không bị mất.');
  await page.context().unroute(/thu-vien\.json$/);
  await page.getByRole('button', CHECK).click();
  await page.locator('.finding').first().waitFor();
});

test.each([
  ['phone', 'light'],
  ['desktop', 'dark'],
] as const)(
  'on a %s in %s, findings fit the screen and break no rule',
  async (width, colorScheme) => {
    const page = await site.again({ viewport: viewports[width], colorScheme });
    await check(page, DRAFT);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  },
);

test('the keyboard alone checks a draft, and focus goes to the result', async () => {
  const page = await site.again();
  await page.goto('soat-van-ban/');
  await page.locator('#du-thao').focus();
  await page.keyboard.insertText(DRAFT);
  for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
  while ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) !== 'submit') {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.finding').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ket-qua');
});

test('on paper stand the findings, without the draft and without buttons', async () => {
  const page = await site.again();
  await check(page, DRAFT);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.finding').first().isVisible()).toBe(true);
  expect(await page.locator('[data-part="draft"]').isVisible()).toBe(false);
  expect(await page.locator('.finding button').first().isVisible()).toBe(false);
});

test('without JavaScript the page says what it needs and leads to the numbers', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto('soat-van-ban/');
  expect(await page.locator('noscript').textContent()).toContain('tắt JavaScript');
  expect(await page.locator('draft-checker').isVisible()).toBe(false);
  await page.context().close();
});
