import { expect, test } from 'vitest';
import type { AnswerView } from '../../views/answers/answer.ts';
import { render } from '../testing/render.ts';
import Answer from './Answer.astro';

const answer: AnswerView = {
  id: 'ai-ky',
  question: 'Ai ký <b>?',
  html: 'Theo <a href="/van-ban/a/">một văn bản</a>.',
  basis: [
    {
      name: 'Luật 10/2022/QH15 (2022)',
      provision: 'khoản 2 Điều 15',
      href: '/van-ban/a/#dieu-15-khoan-2',
      state: { status: 'con-hieu-luc', short: 'từ ngày 01/7/2023' },
    },
  ],
  certainty: 'Theo căn cứ đã nêu.',
  isGuess: false,
  note: undefined,
  stale: undefined,
  checked: 'Đối chiếu ngày 30/11/2026.',
};
const drawn = (fields: Partial<AnswerView> = {}) =>
  render(Answer, { answer: { ...answer, ...fields } });

test('the question is a heading with the anchor, its text escaped', async () => {
  expect(await drawn()).toContain('<h2 id="ai-ky">Ai ký &lt;b&gt;?</h2>');
});

test('the basis is a link to its place, with its force beside it', async () => {
  const html = await drawn();
  expect(html).toContain('href="/van-ban/a/#dieu-15-khoan-2"');
  expect(html).toContain('<b>khoản 2 Điều 15</b>');
  expect(html).toContain('status-con-hieu-luc');
});

test('an answer that may have aged says so before the answer', async () => {
  const html = await drawn({ stale: 'Đã hết hiệu lực.' });
  expect(html.indexOf('Đã hết hiệu lực.')).toBeLessThan(html.indexOf('Theo <a'));
  expect(await drawn()).not.toContain('notice');
});

test('a guess is marked as one', async () => {
  expect(await drawn({ isGuess: true })).toContain('class="guess"');
  expect(await drawn()).not.toContain('class="guess"');
});
