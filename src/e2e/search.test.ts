import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../vietnamese/index.ts';
import { boxWaits } from '../words/box-waits.ts';
import { searchWords } from '../words/search.ts';
import { violations } from './axe.ts';
import { openSite, openThenCut, openWhole, type Site, type Visit, viewports } from './browser.ts';

let site: Site;
const opened: Page[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(() => site.close());

async function openPage(visit: Visit = {}): Promise<Page> {
  const page = await site.page(visit);
  opened.push(page);
  return page;
}

const field = (page: Page) => page.getByRole('combobox').first();
const options = (page: Page) => page.locator('.search-list .hit');
const results = (page: Page) => page.locator('.hits > .hit');

async function typing(query: string, visit: Visit = {}): Promise<Page> {
  const page = await site.again(visit);
  // A short page: the box is the same on all.
  await page.goto('gioi-thieu/');
  await page.locator('form[data-search] input').first().click();
  await page.keyboard.type(query);
  await answered(page, query);
  return page;
}

/** Waits until the list answers the whole query, not the part that was typed first. */
const answered = (page: Page, query: string) =>
  page.getByRole('option', { name: searchWords.all(query) }).waitFor();

/** The results page once its excerpts are there. */
async function found(query: string, visit: Visit = {}): Promise<Page> {
  const page = await site.again(visit);
  await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('.hits[data-done]').waitFor({ state: 'attached' });
  return page;
}

describe('the search box', () => {
  test('a number typed in haste opens four cards, and the one of 2013 leads to its page', async () => {
    const page = await typing('25nqtw');
    await expect.poll(() => options(page).count()).toBe(4);
    const days = await options(page).locator('.hit-day').allInnerTexts();
    expect(days[0]).toBe('03/6/2013');
    expect(await page.locator('.search-read').innerText()).toBe(
      'Đang tìm Nghị quyết 25-NQ/TW: 4 văn bản',
    );
    await options(page).first().click();
    await page.waitForURL('**/van-ban/25-nq-tw-2013/');
  });

  test('the slash brings the reader to it and the arrows choose', async () => {
    const page = await openPage();
    await page.goto('van-ban/');
    await page.keyboard.press('/');
    await page.keyboard.type('chi thi 05');
    await answered(page, 'chi thi 05');
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/van-ban/05-ct-tw-2016/');
  });

  test('Escape closes the list and the text stays', async () => {
    const page = await typing('25nqtw');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('25nqtw');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('words typed without marks find what bears them', async () => {
    const page = await typing('dan van kheo');
    const titles = await options(page).locator('.hit-title').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles.slice(0, 4)) expect(title.toLowerCase()).toContain('dân vận khéo');
  });

  test('a number nobody bears is said to be so', async () => {
    const page = await openPage();
    await page.goto('van-ban/');
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.type('98765/NQ-TW');
    await page.locator('.search-read').waitFor();
    expect(await page.locator('.search-read').innerText()).toContain('Chưa có');
  });

  test('loads nothing before it is wanted', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openWhole(page, 'van-ban/');
    expect(asked.filter((url) => /\/tim\/|\/box\./.test(url))).toEqual([]);
  });

  test('asks the index for one file of a number, under 4 KB compressed', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('van-ban/');
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.insertText('25-NQ/TW');
    await options(page).first().waitFor();
    expect(asked.filter((path) => /\/so\/\d+\.json$/.test(path))).toHaveLength(1);
  });
});

describe('the results page', () => {
  test('công đoàn is not drowned by doanh nghiệp', async () => {
    const page = await found('cong doan');
    const texts = await results(page).allInnerTexts();
    expect(texts).toHaveLength(10);
    for (const text of texts) expect(text.toLowerCase()).toContain('công đoàn');
  });

  test('keeps what it shows when the full text adds to it', async () => {
    const page = await found('thỏa ước');
    const entries = () =>
      results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-entry')));
    const more = page.getByRole('button', { name: 'Xem thêm' });
    const fullText = page.getByRole('button', { name: 'Tìm thêm trong toàn văn' });
    // The full text is offered where the headings have no more to show.
    for (let shown = 0; !(await fullText.isVisible()); ) {
      await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
      shown = await results(page).count();
      if (await more.isVisible()) await more.click();
    }
    const before = await entries();
    await fullText.click();
    await expect.poll(async () => (await entries()).length).toBeGreaterThan(before.length);
    expect((await entries()).slice(0, before.length)).toEqual(before);
    await fullText.waitFor({ state: 'hidden' });
  });

  test('shows the words where they stand, with a way to the section', async () => {
    const page = await found('giải phóng mặt bằng');
    const section = page.locator('.hit-section').first();
    await section.waitFor();
    expect(await section.getAttribute('href')).toContain('#');
    const marks = await page.locator('.hits mark').allInnerTexts();
    expect(marks[0]).toMatch(/^giải phóng mặt bằng$/i);
    // Marks are looked past: `phong` is marked too.
    for (const mark of marks) expect(fold(mark)).toMatch(/giai|phong|mat|bang/);
  });

  test('words that ask for a state of force narrow to it, and can be taken back', async () => {
    const page = await found('nghị quyết dân vận hết hiệu lực');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('Chỉ văn bản: Hết hiệu lực.');
    const states = await page.locator('.hit .hit-state').allInnerTexts();
    expect(states.length).toBeGreaterThan(0);
    expect(states.every((state) => state.startsWith('Hết hiệu lực'))).toBe(true);
    expect(await page.locator('.hit').count()).toBe(states.length);
    await page.locator('.facet-state a', { hasText: 'Tất cả' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'nghị quyết dân vận');
    expect(new URL(page.url()).searchParams.get('tinh-trang')).toBeNull();
  });

  test.each([
    // what is in force comes first, whatever the order of the words; no ended ordinance before it
    ['con hieu luc dan chu co so', '10/2022/QH15'],
    ['còn hiệu lực dân chủ cơ sở', '10/2022/QH15'],
    ['dân chủ ở cơ sở còn hiệu lực', '10/2022/QH15'],
    ['đang áp dụng quyết định giám sát phản biện', '217-QĐ/TW'],
    ['hết hiệu lực nghị định dân chủ', '60/2013/NĐ-CP'],
  ])('%s: %s first', async (query, number) => {
    const page = await found(query);
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.hit .hit-no').first().innerText()).toBe(number);
  });

  test('who asks what is in force is led to what is applied and what was searched in vain', async () => {
    const page = await found('còn hiệu lực quy chế dân chủ');
    const near = page.locator('.search-note a[data-facet]');
    await expect
      .poll(() => near.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^Đang được áp dụng \(\d+\)$/),
        expect.stringMatching(/^Chưa thấy văn bản thay thế \(\d+\)$/),
      ]);
    const count = /\d+/.exec(await near.first().innerText())?.[0];
    await near.first().click();
    await expect.poll(() => page.locator('.results-status').innerText()).toBe(`${count} kết quả.`);
    expect(new URL(page.url()).searchParams.get('tinh-trang')).toBe('dang-ap-dung');
  });

  test('a facet narrows to what its count says, and the address tells it', async () => {
    const page = await found('dân vận khéo');
    const models = page.locator('.facet-kind a', { hasText: 'Mô hình' });
    const count = Number(await models.locator('.facet-count').innerText());
    await models.click();
    await expect.poll(() => page.locator('.results-status').innerText()).toBe(`${count} kết quả.`);
    expect(new URL(page.url()).searchParams.get('muc')).toBe('model');
    // The count stands before the files of the hits have come, until when the list is the one before.
    const kinds = () => results(page).evaluateAll((items) => items.map((item) => item.className));
    await expect.poll(async () => new Set(await kinds())).toEqual(new Set(['hit kind-model']));
    await page.goBack();
    await expect.poll(() => results(page).first().getAttribute('class')).not.toBe('hit kind-model');
  });

  test('asks for what words need before its program has come', async () => {
    const page = await openPage();
    const words = page.waitForRequest(/\/tim\/\w+\/tu\.json$/);
    await page.route(/\/start-[^/]+\.js$/, async (route) => {
      await words;
      await route.continue();
    });
    await page.goto('tim-kiem/?q=dan+van+kheo');
    await results(page).first().waitFor();
  });

  test('shows the first results before the others have come, and moves nothing', async () => {
    const page = await openPage();
    let release = () => {};
    const others = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route(/\/the\/\d+\.json$/, async (route) => {
      asked += 1;
      if (asked > 1) await others;
      await route.continue();
    });
    await page.goto('tim-kiem/?q=dan+van+kheo');
    await results(page).first().waitFor();
    const top = await results(page)
      .first()
      .evaluate((item) => item.getBoundingClientRect().top);
    expect(await results(page).count()).toBe(1);
    release();
    await page.locator('.hits[data-done]').waitFor({ state: 'attached' });
    expect(await results(page).count()).toBeGreaterThan(5);
    await page.locator('.facet-year a').first().waitFor({ state: 'attached' });
    expect(
      await results(page)
        .first()
        .evaluate((item) => item.getBoundingClientRect().top),
    ).toBe(top);
  });

  test('newest first is a choice', async () => {
    const page = await found('công đoàn');
    await page.getByRole('link', { name: 'Mới nhất' }).click();
    await page.locator('.hit-day').first().waitFor();
    const years = (await page.locator('.hits .hit-day').allInnerTexts()).map((day) =>
      Number(day.slice(-4)),
    );
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('what was corrected is said', async () => {
    const page = await found('dan vaanj');
    expect(await page.locator('.search-note').innerText()).toContain('thay vì “vaanj”');
  });

  test('a query that fits nothing leads on', async () => {
    const page = await found('zzzzqqq');
    expect(await page.locator('.results-status').innerText()).toContain('Không tìm thấy');
    expect(await page.locator('[data-part="ways"] a').first().isVisible()).toBe(true);
  });

  test('what is found nowhere is not called near', async () => {
    const page = await found('xyzabc khong co');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('.search-note').innerText()).not.toContain('dưới đây');
  });

  test('that a number does not fit the year typed with it stands above its hits', async () => {
    const page = await found('25-nq/tw 2099');
    const note = page.locator('[data-part="lines"] .search-note');
    expect(await note.innerText()).toContain('không khớp');
    const [line, hit] = await Promise.all(
      [note, results(page).first()].map((one) => one.boundingBox()),
    );
    expect(line?.y).toBeLessThan(hit?.y ?? 0);
  });

  test('markup in the address is text', async () => {
    const page = await found('<img src=x onerror=alert(1)> công đoàn');
    expect(await page.locator('h1').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('markup in the index is text', async () => {
    const page = await openPage();
    await page.route('**/the/*.json', async (route) => {
      const cards = (await (await route.fetch()).json()) as Record<string, unknown>[];
      const title = '<img src=x onerror=alert(1)>';
      await route.fulfill({
        json: cards.map((card) => ({ ...card, title, summary: title, by: title })),
      });
    });
    await page.goto('tim-kiem/?q=c%C3%B4ng%20%C4%91o%C3%A0n');
    // The whole list, with what is looked up for each of it.
    await page.locator('[data-done] > li').first().waitFor();
    expect(await page.locator('.hit-title').first().innerText()).toBe(
      '<img src=x onerror=alert(1)>',
    );
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('without JavaScript it leads to the index by number', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto('van-ban/');
    await page.locator('form[data-search] input').first().fill('25-NQ/TW');
    await page.locator('form[data-search] button').first().click();
    await page.waitForURL('**/tim-kiem/?q=25-NQ%2FTW');
    await page.getByRole('link', { name: 'Danh mục theo số ký hiệu' }).first().click();
    await page.waitForURL('**/so/');
    await page.locator('section[aria-labelledby="so-25"] a').first().click();
    await page.waitForURL('**/van-ban/25-nq-tw-2003/');
  });
});

describe('on a phone', () => {
  const phone = { viewport: viewports.phone, hasTouch: true };
  const passage =
    'THÔNG BÁO Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI về công tác dân vận; Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư, các đồng chí thực hiện.';

  test('the box in use stands on top and its hits above the keyboard; what it opened closes again', async () => {
    const page = await typing('25nqtw', phone);
    const top = (selector: string) =>
      page.locator(selector).evaluate((node) => node.getBoundingClientRect().top);
    expect(await top('.is-sheet .search-field')).toBe(0);
    const bottoms = await options(page).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    // A keyboard leaves some 330 px of 640.
    expect(bottoms.filter((bottom) => bottom < 330).length).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: searchWords.close }).click();
    expect(await page.locator('.is-sheet').count()).toBe(0);
    expect(await page.locator('.search-panel').isVisible()).toBe(false);
  });

  test('Back of the phone closes the box in use and stays on the page', async () => {
    const page = await site.page(phone);
    await page.addInitScript(
      'globalThis.CloseWatcher = class extends CloseWatcher { constructor() { super(); globalThis.back = this; } };',
    );
    await page.goto('');
    await page.locator('form[data-search] input').first().tap();
    await page.locator('.is-sheet').waitFor();
    // The box takes the screen at once; that Back closes it comes with the program.
    // As a function it is read once; a text would be evaluated at each try, which the page's policy refuses.
    await page.waitForFunction(() => 'back' in globalThis);
    // What the gesture does; a browser under test has none.
    await page.evaluate('back.requestClose()');
    await page.locator('.is-sheet').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(new URL(site.url).pathname);
  });

  test('one press empties the box', async () => {
    const page = await typing('25nqtw', phone);
    await page.getByRole('button', { name: searchWords.empty }).click();
    expect(await field(page).inputValue()).toBe('');
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('what was understood stands above the hits, the reasons below them', async () => {
    const page = await typing('25nqtw', phone);
    const order = await page
      .locator('.search-panel > div')
      .evaluateAll((parts) => parts.map((part) => part.className));
    expect(order).toEqual(['search-notes', 'search-list', 'search-notes search-reasons']);
    expect(await page.locator('.search-reasons').innerText()).toContain('Đứng đầu vì');
  });

  test('a pasted text is read whole: its citations, what each means and why, and a way to check it', async () => {
    const page = await openPage(phone);
    await page.goto('gioi-thieu/');
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.insertText(passage);
    await page.locator('.search-read', { hasText: searchWords.citations(2) }).waitFor();
    expect(await options(page).locator('.hit-day').allInnerTexts()).toEqual([
      '03/6/2013',
      '07/01/2019',
    ]);
    expect(await options(page).first().locator('.hit-why').innerText()).toContain(
      'đúng ngày ban hành',
    );
    expect(await violations(page)).toEqual([]);
    await page.getByRole('option', { name: searchWords.checkAll }).click();
    await page.waitForURL('**/soat-van-ban/');
    await page.locator('[data-part="result"]').waitFor();
  });

  test('the results of a pasted text name it, do not repeat it, and no server hears it', async () => {
    const page = await openPage(phone);
    await page.goto('gioi-thieu/');
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.insertText(passage);
    await page.locator('.search-read', { hasText: searchWords.citations(2) }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/#q=*');
    await results(page).nth(1).waitFor();
    expect(await page.locator('h1').innerText()).toBe(searchWords.titleForPassage);
    expect(new URL(page.url()).search).toBe('');
  });

  test('without a network the box says so', async () => {
    const page = await openPage({ ...phone, expectedProblems: [/ERR_INTERNET_DISCONNECTED/] });
    await openThenCut(page, 'gioi-thieu/');
    await page.locator('form[data-search] input').first().click();
    await page.keyboard.type('25');
    await page.getByText(boxWaits.lost).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(boxWaits.offline).waitFor();
    expect(page.url()).toContain('/gioi-thieu/');
    await page.context().setOffline(false);
    await page.keyboard.type('nqtw');
    await options(page).first().waitFor();
  });
});

describe('the way back', () => {
  test('from a result leads to the same results at the same place', async () => {
    const page = await found('dân vận khéo');
    const more = page.getByRole('button', { name: searchWords.more, exact: true });
    await more.click();
    await expect.poll(() => results(page).count()).toBe(20);
    await results(page).nth(15).scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => scrollY);
    expect(left).toBeGreaterThan(500);
    await results(page).nth(15).locator('.hit-link').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/tim-kiem/'));
    await page.goBack();
    await expect.poll(() => results(page).count()).toBe(20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  });

  test('from a number opens only what it led to', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('tim-kiem/?q=25nqtw');
    await expect.poll(() => results(page).count()).toBe(4);
    expect(asked.filter((path) => /\/tu\.txt$|\/loc\.json$|toan-van/.test(path))).toEqual([]);
    await page.getByRole('button', { name: searchWords.moreThanNumber }).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(4);
    expect(await results(page).first().locator('.hit-day').innerText()).toBe('03/6/2013');
  });
});

describe.each(['phone', 'desktop'] as const)('on a %s, axe finds no fault', (width) => {
  const visit = { viewport: viewports[width] };

  test('with the open box', async () => {
    expect(await violations(await typing('25nqtw', visit))).toEqual([]);
  });

  test('on the results page', async () => {
    expect(await violations(await found('công đoàn', visit))).toEqual([]);
  });
});
