import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlacedQuestion } from '../study/quiz-facts.ts';
import { violations } from './axe.ts';
import { openSite, type Site, type Visit, viewports } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

async function openPractice(hash = '', visit: Visit = {}): Promise<Page> {
  const page = await site.again({ reducedMotion: 'reduce', ...visit });
  await page.goto(`chuyen-de/trac-nghiem/${hash}`);
  await part(page, 'practice').waitFor();
  return page;
}

/** Answers the question at hand somehow, by keyboard alone; says whether that was right. */
async function answer(page: Page): Promise<boolean> {
  const form = part(page, 'work').locator('form');
  for (const select of await form.locator('select').all()) {
    await select.focus();
    await page.keyboard.press('ArrowDown');
  }
  const option = form.locator('input').first();
  if (await option.count()) {
    await option.focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: 'Xem kết quả' }).focus();
  await page.keyboard.press('Enter');
  return (await part(page, 'work').locator('.verdict[data-right]').count()) > 0;
}

const question = (page: Page) => part(page, 'work').locator('legend').innerText();
const done = (page: Page) => part(page, 'progress-words').innerText();

test('a round is done by keyboard; answers are said, with what proves them', async () => {
  const page = await openPractice();
  const wasRight = await answer(page);
  expect(await part(page, 'said').innerText()).toBe(wasRight ? 'Đúng.' : 'Chưa đúng.');
  expect(await part(page, 'said').getAttribute('role')).toBe('status');
  const proof = part(page, 'work').locator('.verdict a');
  const href = await proof.getAttribute('href');
  expect(href).toMatch(/^\/(?:[\w-]+\/)?(?:van-ban|mo-hinh|thuc-tien)\/[\w-]+\/$/);
  const next = page.getByRole('button', { name: 'Câu tiếp' });
  expect(await next.evaluate((button) => button.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  expect(await part(page, 'work').locator('legend:focus').count()).toBe(1);
});

test('a wrong answer comes back in the round, and first in the next one', async () => {
  const page = await openPractice();
  let wrong = '';
  for (let tries = 0; wrong === '' && tries < 10; tries += 1) {
    const asked = await question(page);
    if (!(await answer(page))) wrong = asked;
    await page.getByRole('button', { name: 'Câu tiếp' }).click();
  }
  expect(wrong).not.toBe('');
  await page.reload();
  await part(page, 'practice').waitFor();
  expect(await question(page)).toBe(wrong);
  await page.getByRole('button', { name: 'Xóa kết quả đã lưu' }).click();
  expect(await part(page, 'said').innerText()).toContain('Đã xóa');
});

test('an answer has to be chosen before it is judged', async () => {
  const page = await openPractice();
  const kind = await part(page, 'work').locator('.asked-kind').innerText();
  // Items to be put in order always stand in some order.
  if (kind.startsWith('Xếp')) return;
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  expect(await part(page, 'said').innerText()).toBe('Hãy chọn câu trả lời trước.');
  expect(await done(page)).toBe('Đã đúng 0 trên 10 câu');
});

test('a session’s questions are asked, and the address names it', async () => {
  const page = await openPractice();
  await part(page, 'source').selectOption({ label: 'Chuyên đề: Đối thoại tại nơi làm việc' });
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#\d+$/);
  const asked = await question(page);
  const again = await openPractice(hash);
  expect(await part(again, 'source').inputValue()).toBe(hash.slice(1));
  expect(await question(again)).toBe(asked);
});

test('a pack without questions says so', async () => {
  const page = await openPractice('#bai');
  expect(await part(page, 'work').innerText()).toContain('Chưa có câu hỏi cho lựa chọn này');
});

/** One question of each kind. */
const oneOfEach = (['single', 'several', 'true-false', 'match', 'order'] as const).map(
  (kind): PlacedQuestion => {
    const asked = { question: `Câu hỏi ${kind}`, why: 'Vì vậy.', source: { name: 'Nguồn' } };
    const rest = { ...asked, origin: 'authored' as const };
    const options = ['Một', 'Hai', 'Ba'];
    const pairs = options.map((left) => ({ left, right: `${left} kia` }));
    const questions = {
      single: { ...rest, kind: 'single', options, answer: 0 },
      several: { ...rest, kind: 'several', options, answers: [0, 2] },
      'true-false': { ...rest, kind: 'true-false', answer: true },
      match: { ...rest, kind: 'match', pairs },
      order: { ...rest, kind: 'order', items: options },
    } as const;
    return { about: [], question: questions[kind] };
  },
);

test('questions of every kind keep the rules of accessibility, on a phone too', async () => {
  const page = await site.page({ reducedMotion: 'reduce', viewport: viewports.phone });
  const facts = { documents: [], models: [] };
  await page.route('**/trac-nghiem.json', (route) =>
    route.fulfill({ json: { facts, authored: oneOfEach } }),
  );
  await page.goto('chuyen-de/trac-nghiem/');
  const kinds = new Set<string>();
  for (let asked = 0; asked < 12 && kinds.size < 5; asked += 1) {
    kinds.add(await question(page));
    expect(await violations(page)).toEqual([]);
    await answer(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Câu tiếp' }).click();
  }
  expect(kinds.size).toBe(5);
});

test('items are put in order by keyboard, and each move is said', async () => {
  const page = await site.page();
  const order = oneOfEach.filter(({ question: { kind } }) => kind === 'order');
  await page.route('**/trac-nghiem.json', (route) =>
    route.fulfill({ json: { facts: { documents: [], models: [] }, authored: order } }),
  );
  await page.goto('chuyen-de/trac-nghiem/');
  await page.locator('.ordered').first().waitFor();
  for (const [item, place] of [
    ['Một', 0],
    ['Hai', 1],
  ] as const) {
    const up = page.getByRole('button', { name: `Đưa lên: ${item}` });
    const at = () =>
      page
        .locator('.ordered')
        .evaluateAll(
          (rows, text) => rows.findIndex((row) => row.firstChild?.textContent === text),
          item,
        );
    while ((await at()) > place) {
      const before = await at();
      await up.focus();
      await page.keyboard.press('Enter');
      expect(await part(page, 'said').innerText()).toBe(`${item}: vị trí ${before}.`);
      expect(await up.evaluate((button) => button.matches(':focus'))).toBe(true);
    }
  }
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  expect(await part(page, 'said').innerText()).toBe('Đúng.');
});

test('without JavaScript it leads to the sessions, whose questions have their answers', async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto('chuyen-de/trac-nghiem/');
  expect(await page.locator('main .card').count()).toBeGreaterThanOrEqual(8);
  expect(await part(page, 'practice').isVisible()).toBe(false);
});
