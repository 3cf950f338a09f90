import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEntry } from '../entries/entry.ts';
import { violations } from './axe.ts';
import { openSite, type Site, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Permanent numbers of two models. */
const [first, second] = ['mo-rong-hem-bang-dat-dan-hien', 'ban-nguoi-mong-tu-quan'].map((id) => {
  const ledger = readFileSync('content/ledger.yaml', 'utf8');
  return Number(new RegExp(`^model/${id}: (\\d+)$`, 'm').exec(ledger)?.[1]);
});

test('a model whose source does not call it Dân vận khéo is not called so on any page of its own', () => {
  const words = 'Nguồn giới thiệu đây là mô hình “Dân vận khéo”';
  let unclaimed = 0;
  for (const file of readdirSync('content/models')) {
    const { entry } = parseEntry(
      'model',
      file,
      readFileSync(path.join('content/models', file), 'utf8'),
    );
    const id = file.replace('.mdx', '');
    const html = readFileSync(path.join('dist/mo-hinh', id, 'index.html'), 'utf8');
    if (entry?.data.setAside) {
      expect(html.includes(words), id).toBe(false);
      expect(html, id).toContain('không nằm trong danh mục mô hình');
      continue;
    }
    expect(html.includes(words), id).toBe(entry?.data.danVanKheo);
    if (!entry?.data.danVanKheo) {
      unclaimed += 1;
      expect(html, id).toContain('Nguồn không gọi đây là mô hình “Dân vận khéo”');
      const listed = readFileSync('dist/mo-hinh/dan-van-kheo/co/index.html', 'utf8');
      expect(listed.includes(`/mo-hinh/${id}/"`), id).toBe(false);
    }
  }
  expect(unclaimed).toBeGreaterThan(50);
});

test('every figure among the results of a model leads to a source on the page', async () => {
  const page = await site.again();
  for (const id of ['me-do-dau', 'ban-nguoi-mong-tu-quan', 'hoi-quan-nong-dan-dong-thap']) {
    await page.goto(`mo-hinh/${id}/`);
    const lost = await page.locator('.prose .figures li, .before-after').evaluateAll((all) =>
      all
        .filter((figure) => {
          const link = figure.querySelector<HTMLAnchorElement>('.source-mark a');
          return !link || !document.querySelector(link.hash);
        })
        .map((figure) => figure.textContent),
    );
    expect(lost, id).toEqual([]);
    expect(await page.locator('.prose .figures li').count()).toBeGreaterThan(0);
  }
});

test('bars stand only where one measure has a figure before and after, with its qualifier', async () => {
  const page = await site.again();
  await page.goto('mo-hinh/ban-nguoi-mong-tu-quan/');
  const cells = await page.locator('.before-after tr td b').allInnerTexts();
  expect(cells).toEqual(['68 hộ', 'hơn 20 hộ']);
  await page.goto('mo-hinh/bua-com-cong-doan-tai-dong-nai/');
  expect(await page.locator('.prose .figures li').count()).toBeGreaterThan(0);
  expect(await page.locator('.bar').count()).toBe(0);
});

test('similar models say why they are similar', async () => {
  const page = await site.again();
  await page.goto('mo-hinh/mo-rong-hem-bang-dat-dan-hien/');
  const reasons = await page.locator('.why-here').allInnerTexts();
  expect(reasons).toHaveLength(3);
  for (const reason of reasons) expect(reason).toMatch(/^Vì (cùng|nơi làm cùng) /);
});

test('each model is one A4 sheet on paper', async () => {
  const page = await site.again();
  const long: string[] = [];
  // The fullest ones, by the size of their files.
  const ids = readdirSync('content/models')
    .map((file) => ({
      id: file.replace('.mdx', ''),
      size: readFileSync(`content/models/${file}`).length,
    }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 12)
    .map(({ id }) => id);
  for (const id of ids) {
    await page.goto(`mo-hinh/${id}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
    if (sheets !== 1) long.push(`${id}: ${sheets}`);
  }
  expect(long).toEqual([]);
});

describe('comparing', () => {
  test('models chosen on cards are kept across pages and set side by side by link', async () => {
    const page = await site.again();
    await page.goto('mo-hinh/');
    await page.locator('.card-compare').nth(0).click();
    expect(await page.locator('compare-bar').innerText()).toContain('chọn thêm');
    await page.goto('mo-hinh/trang/2/');
    await page.locator('.card-compare').nth(1).click();
    await page.getByRole('link', { name: 'So sánh 2 mô hình đã chọn' }).click();
    await page.waitForURL(/so-sanh\/\?m=\d+,\d+$/);
    await expect.poll(() => page.locator('.compared thead th').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
  });

  test('a fifth model is refused in words, and the choice can be dropped', async () => {
    const page = await site.again();
    await page.goto('mo-hinh/');
    for (let at = 0; at < 5; at += 1) await page.locator('.card-compare').nth(at).click();
    expect(await page.locator('compare-bar').innerText()).toContain('tối đa bốn mô hình');
    expect(await page.locator('.card-compare[aria-pressed=true]').count()).toBe(4);
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    expect(await page.locator('compare-bar').isVisible()).toBe(false);
  });

  test('what an address asks for and nobody has is told', async () => {
    const page = await site.again();
    await page.goto(`mo-hinh/so-sanh/?m=${first},99999,abc`);
    const says = page.locator('model-compare [role=status]');
    await expect.poll(() => says.innerText()).toContain('Không tìm thấy mô hình số 99999');
    expect(await says.innerText()).toContain('không đúng: “abc”');
    await page.goto('mo-hinh/so-sanh/');
    await expect.poll(() => says.innerText()).toContain('Chưa chọn mô hình nào');
  });

  test('on a phone each criterion lists the models one under the other', async () => {
    const page = await site.again({ viewport: viewports.phone });
    await page.goto(`mo-hinh/so-sanh/?m=${first},${second}`);
    const cells = page.locator('.compared tbody tr').first().locator('td');
    await expect.poll(() => cells.count()).toBe(2);
    const [one, two] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(two?.y).toBeGreaterThanOrEqual((one?.y ?? 0) + (one?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

test('each case card of a set stays whole on its sheet', async () => {
  const page = await site.page();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const ledger = readFileSync('content/ledger.yaml', 'utf8');
  // The fullest frontmatter makes the longest cards.
  const numbers = readdirSync('content/models')
    .map((file) => ({
      number: new RegExp(`^model/${file.replace('.mdx', '')}: (\\d+)$`, 'm').exec(ledger)?.[1],
      size: readFileSync(`content/models/${file}`, 'utf8').split('\n---\n')[0]?.length ?? 0,
    }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 16)
    .map(({ number }) => number);
  // What the margins of `@page` leave of an A4 sheet, in pixels of 96 an inch.
  const [width, height] = [210 - 15 - 25, 297 - 20 - 20].map((mm) => Math.floor((mm * 96) / 25.4));
  await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
  for (let from = 0; from < numbers.length; from += 4) {
    const set = numbers.slice(from, from + 4).join(',');
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`mo-hinh/so-sanh/?m=${set}`);
    await page.getByRole('button', { name: 'In phiếu mô hình' }).click();
    await page.emulateMedia({ media: 'print' });
    const cards = page.locator('.case-card');
    expect(await cards.count()).toBe(4);
    for (const card of await cards.all()) {
      const box = await card.boundingBox();
      expect(box?.height, set).toBeGreaterThan(0);
      expect(box?.height, `${set}: ${await card.locator('h2').innerText()}`).toBeLessThan(
        height ?? 0,
      );
      expect(await card.evaluate((each) => getComputedStyle(each).breakInside)).toBe('avoid');
    }
  }
  await page.context().close();
});

describe('fit', () => {
  test('the choice is in the address, each model says why it fits and what speaks against', async () => {
    const page = await site.again();
    await page.goto('mo-hinh/hop-voi-don-vi/');
    await page.getByLabel('Khó khăn đang gặp').selectOption('moi-truong');
    await page.getByLabel('Loại đơn vị', { exact: true }).selectOption('cong-doan');
    await page.getByRole('button', { name: 'Tìm mô hình phù hợp' }).click();
    const card = page.locator('[data-fits] .card').first();
    await card.waitFor();
    expect(new URL(page.url()).search).toBe('?kho=moi-truong&don-vi=cong-doan');
    const reasons = await card.locator('.fit-reasons').innerText();
    expect(reasons).toMatch(/\d+ điểm/);
    expect(reasons).toContain('Phù hợp vì:');
    const points = await page.locator('.fit-points').allInnerTexts();
    const numbers = points.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await card.waitFor();
    expect(await page.locator('.fit-points').allInnerTexts()).toEqual(points);
  });

  test('without JavaScript the rule stands there, and links to the lists', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto('mo-hinh/hop-voi-don-vi/');
    expect(await page.locator('form.fit-form').isVisible()).toBe(false);
    expect(await page.locator('.fit-rule tbody tr').count()).toBe(6);
    expect(await page.locator('.bars a[href$="/mo-hinh/don-vi/cong-doan/"]').isVisible()).toBe(
      true,
    );
    await page.context().close();
  });
});

describe('proposing', () => {
  const fill: Record<string, string> = {
    name: 'Ánh sáng đường làng',
    unit: 'Thôn Đông, xã Hòa',
    difficulty: 'Đường tối, khó đi.',
    actions: 'Bàn với dân\nLàm thử một tổ',
    done: 'hơn 3 | km | đường được chiếu sáng',
    sources: 'Đường sáng | Báo A | https://example.vn/a',
  };

  test('a filled form gives an MDX file that the library reads, and a .docx; nothing is sent', async () => {
    const page = await site.page();
    await page.goto('mo-hinh/de-xuat/');
    for (const [key, value] of Object.entries(fill)) await page.locator(`#muc-${key}`).fill(value);
    await page.locator('#muc-unitType').selectOption('thon-ban-to-dan-pho');
    await page.locator('#muc-field').selectOption('kinh-te');
    await page.locator('#muc-by').selectOption('tap-the');
    await page.locator('#muc-kho').selectOption('duong-toi');
    await page.locator('#muc-nhom').selectOption('nhan-dan');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || !/\.js$/.test(request.url())) sent.push(request.url());
    });
    const mdx = page.waitForEvent('download');
    await page.getByRole('button', { name: /\.mdx/ }).click();
    const file = await mdx;
    expect(file.suggestedFilename()).toBe('anh-sang-duong-lang.mdx');
    const text = readFileSync(await file.path(), 'utf8');
    const { entry, problems } = parseEntry('model', file.suggestedFilename(), text);
    expect(problems).toEqual([]);
    expect(entry?.data.results).toMatchObject([{ qualifier: 'hơn', value: 3, unit: 'km' }]);
    const docx = page.waitForEvent('download');
    await page.getByRole('button', { name: /\.docx/ }).click();
    const parts = unzipSync(readFileSync(await (await docx).path()));
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(words).toContain('Đường tối, khó đi.');
    expect(words).toContain('Thôn, bản, tổ dân phố');
    expect(sent.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    await page.context().close();
  });

  test('what is wrong is listed with a way to each field, and words are counted', async () => {
    const page = await site.again();
    await page.goto('mo-hinh/de-xuat/');
    await page.locator('#muc-difficulty').fill('chữ '.repeat(61));
    expect(await page.locator('[data-counter=difficulty]').innerText()).toContain('vượt 1 tiếng');
    await page.getByRole('button', { name: 'Kiểm tra' }).click();
    await page.locator('[data-problems] a').first().waitFor();
    expect(await page.locator('[data-problems]').innerText()).toContain('61 tiếng, vượt 1 tiếng');
    expect(await page.locator('#muc-name').getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });

  test('a proposal is written on in the form of editors, with all that was typed', async () => {
    const page = await site.page();
    await page.goto('mo-hinh/de-xuat/');
    for (const [key, value] of Object.entries(fill)) await page.locator(`#muc-${key}`).fill(value);
    await page.locator('#muc-kho').selectOption('duong-toi');
    await page.getByRole('link', { name: 'Viết tiếp' }).click();
    await page.waitForURL(/\/bien-tap\/$/);
    await expect.poll(() => page.locator('#o-name').inputValue()).toBe('Ánh sáng đường làng');
    expect(await page.locator('#o-actions').inputValue()).toBe('Bàn với dân\nLàm thử một tổ');
    expect(await page.locator('#o-results-0-value').inputValue()).toBe('3');
    expect(await page.locator('#o-sources-0-url').inputValue()).toBe('https://example.vn/a');
    expect(await page.locator('.editing-side pre').textContent()).toContain('- duong-toi');
    // What is written there already is not lost unasked.
    await page.goto('mo-hinh/de-xuat/');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('link', { name: 'Viết tiếp' }).click();
    await page.locator('#muc-name').focus();
    expect(page.url()).toMatch(/de-xuat\/$/);
    await page.context().close();
  });

  test('the draft is there again after the page was left', async () => {
    const page = await site.again();
    await page.goto('mo-hinh/de-xuat/');
    await page.locator('#muc-name').fill('Tiếng kẻng');
    await page.goto('mo-hinh/');
    await page.goto('mo-hinh/de-xuat/');
    expect(await page.locator('#muc-name').inputValue()).toBe('Tiếng kẻng');
  });

  test('a browser that stores nothing says so and loses nothing', async () => {
    const page = await site.page();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto('mo-hinh/de-xuat/');
    await page.locator('#muc-name').fill('Tiếng kẻng');
    expect(await page.locator('[data-saved]').innerText()).toContain('chặn lưu bản nháp');
    expect(await page.locator('#muc-name').inputValue()).toBe('Tiếng kẻng');
    await page.context().close();
  });
});
