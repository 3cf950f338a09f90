import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openSite, openThenCut, openWhole, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const DRAFT =
  'Căn cứ Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị; thực hiện Nghị quyết 25-NQ/TW và phương châm “Dân biết, dân làm, dân bàn, dân kiểm tra”.';
const RIGHT = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị';

async function check(page: Page, draft: string): Promise<void> {
  await page.goto('soat-van-ban/');
  await page.locator('#du-thao').fill(draft);
  await page.getByRole('button', { name: 'Soát', exact: true }).click();
  await page.locator('.finding').first().waitFor();
}

const status = (page: Page) => page.locator('[data-part="status"]').textContent();

test('a draft is marked, told what is wrong, and put right place by place', async () => {
  const page = await site.page({ viewport: viewports.desktop });
  await check(page, DRAFT);
  expect(await status(page)).toContain('3 chỗ đã soát, 3 chỗ nên xem lại. 0 viện dẫn đúng; ');
  const [date, several, motto] = await page.locator('.finding').all();
  expect(await date?.textContent()).toContain('bạn viết “15/02/2016”, thư viện ghi “15/5/2016”');
  expect(await several?.getByRole('button', { name: /Chọn văn bản này/ }).count()).toBe(4);
  expect(await several?.textContent()).toContain('Chỉ mới trùng số ký hiệu.');
  expect(await motto?.textContent()).toContain('đảo thứ tự');
  await several
    ?.getByRole('button', { name: 'Chọn văn bản này: Nghị quyết 25-NQ/TW (2013)' })
    .click();
  await page.getByRole('button', { name: 'Sửa hết về dạng chính thức' }).click();
  // Both citations are right now; that a newer text exists is left for the reader to weigh.
  expect(await status(page)).toMatch(
    /^2 chỗ đã soát, 1 chỗ nên xem lại\. 2 viện dẫn đúng; .*1 có văn bản mới hơn.* Đã sửa 3 chỗ\.$/,
  );
  const text = await page.locator('[data-part="draft"]').textContent();
  expect(text).toContain(RIGHT);
  expect(text).toContain('Nghị quyết số 25-NQ/TW, ngày 03/6/2013');
  expect(text).toContain('“Dân biết, dân bàn, dân làm, dân kiểm tra”');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  expect(await page.locator('.finding').count()).toBe(2);
  await page.context().close();
});

test('what has ended gives way to what stands now, one click a place, and is left alone in history', async () => {
  const page = await site.page();
  const rule = 'Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị';
  await check(page, `Căn cứ ${rule};\nTổng kết 2 năm thực hiện ${rule}.`);
  expect(await status(page)).toContain(
    '2 viện dẫn đúng; 1 đã hết hiệu lực, 1 đã hết hiệu lực, chỉ được nhắc lại.',
  );
  expect(await page.getByRole('button', { name: 'Sửa hết về dạng chính thức' }).isVisible()).toBe(
    false,
  );
  const good = page.locator('[data-part="good"]');
  await good.locator('summary').click();
  expect(await good.locator('li').textContent()).toContain('Câu này chỉ nhắc lại văn bản cũ');
  await page.getByRole('button', { name: /^Thay bằng Quy định 366-QĐ\/TW/ }).click();
  const text = await page.locator('[data-part="draft"]').textContent();
  expect(text).toMatch(
    /^Căn cứ Quy định số 366-QĐ\/TW, ngày 30\/8\/2025 .*;\nTổng kết .*124-QĐ\/TW/,
  );
  await page.context().close();
});

test('a place that is passed over leaves the list', async () => {
  const page = await site.page();
  await check(page, DRAFT);
  await page.getByRole('button', { name: 'Bỏ qua' }).first().click();
  expect(await page.locator('.finding').count()).toBe(2);
  await page.context().close();
});

test('the day and place the writer gives decide what is meant', async () => {
  const page = await site.page();
  await page.goto('soat-van-ban/');
  await page.locator('#du-thao').fill('theo Hướng dẫn 02-HD/TU và Nghị quyết 25-NQ/TW');
  await page.locator('#ngay-du-thao').fill('2020-01-01');
  await page.locator('#noi-du-thao').selectOption('lai-chau');
  await page.getByRole('button', { name: 'Soát', exact: true }).click();
  await page.locator('.finding').first().waitFor();
  expect(await page.locator('[data-part="about"]').textContent()).toBe(
    'Soát theo ngày 01/01/2020 (bạn cho). Nơi ban hành: Lai Châu.',
  );
  expect(await page.getByRole('button', { name: /Chọn văn bản này/ }).count()).toBe(3);
  await page.context().close();
});

describe('files', () => {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Căn cứ Chỉ thị số 05-CT/TW')}${run(', ngày 15/02/2016 của Bộ Chính trị')}</w:p></w:body></w:document>`;
  const docx = Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  test('with the network cut, a .docx file is read, put right, and saved with its look', async () => {
    const page = await site.page();
    await openThenCut(page, 'soat-van-ban/');
    await page
      .locator('#tep')
      .setInputFiles({ name: 'ke-hoach.docx', mimeType: type, buffer: docx });
    await page.locator('.finding').first().waitFor();
    await page.getByRole('button', { name: 'Sửa hết về dạng chính thức' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu thành .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ke-hoach (đã soát).docx');
    const saved = strFromU8(
      unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(saved).toContain(`Căn cứ ${RIGHT}`);
    expect(saved.match(/<w:b\/>/g)).toHaveLength(2);
    await page.context().setOffline(false);
    await page.context().close();
  });

  test('a pasted draft is saved as a .docx file too', async () => {
    const page = await site.page();
    await check(page, DRAFT);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu thành .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('du-thao (đã soát).docx');
    const saved = strFromU8(
      unzipSync(await bytesOf(download))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(saved).toContain('Times New Roman');
    expect(saved).toContain('Chỉ thị số 05-CT/TW');
    await page.context().close();
  });

  test('a file that is none of these is refused in words', async () => {
    const page = await site.page();
    await page.goto('soat-van-ban/');
    await page
      .locator('#tep')
      .setInputFiles({ name: 'anh.docx', mimeType: type, buffer: Buffer.from('không phải') });
    await expect.poll(() => status(page)).toContain('Không đọc được tệp này');
    await page.context().close();
  });

  async function bytesOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }) {
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  }
});

test('nothing is asked of the server once the page stands', async () => {
  const page = await site.page();
  await openWhole(page, 'soat-van-ban/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#du-thao').fill(DRAFT);
  await page.getByRole('button', { name: 'Soát', exact: true }).click();
  await page.locator('.finding').first().waitFor();
  await page.getByRole('button', { name: 'Sửa hết về dạng chính thức' }).click();
  expect(asked).toEqual([]);
  await page.context().close();
});

test.each([
  ['phone', 'light'],
  ['desktop', 'dark'],
] as const)(
  'on a %s in %s, findings fit the screen and break no rule',
  async (width, colorScheme) => {
    const page = await site.page({ viewport: viewports[width], colorScheme });
    await check(page, DRAFT);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test('the keyboard alone checks a draft, and focus goes to the result', async () => {
  const page = await site.page();
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
  await page.context().close();
});

test('on paper stand the findings, without the draft and without buttons', async () => {
  const page = await site.page();
  await check(page, DRAFT);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.finding').first().isVisible()).toBe(true);
  expect(await page.locator('[data-part="draft"]').isVisible()).toBe(false);
  expect(await page.locator('.finding button').first().isVisible()).toBe(false);
  await page.context().close();
});

test('without JavaScript the page says what it needs and leads to the numbers', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto('soat-van-ban/');
  expect(await page.locator('noscript').textContent()).toContain('cần JavaScript');
  expect(await page.locator('draft-checker').isVisible()).toBe(false);
  await page.context().close();
});
