import { expect, test } from 'vitest';
import type { SessionTool as ToolView } from '../../views/study/session-tool.ts';
import { render } from '../testing/render.ts';
import Outputs from './Outputs.astro';
import PracticeQuiz from './PracticeQuiz.astro';
import SessionTool from './SessionTool.astro';

const outputs = {
  lesson: '/chuyen-de/a/bai.nen',
  sheets: [{ name: 'Phiếu', href: '/chuyen-de/a/phat-tay/' }],
  show: '/chuyen-de/a/trinh-chieu/',
  builder: '/soan-bai/#1.a',
};
const tool: ToolView = {
  title: 'Soạn bài',
  words: {
    title: 'Soạn bài',
    lead: 'Chọn <rồi> in.',
    noScript: 'Cần JavaScript.',
    opening: 'Đang mở…',
    failed: 'Chưa tải được.',
    retry: 'Thử lại',
  },
  fragment: String.raw`\d+`,
  sessions: [
    { kind: 'session', href: '/chuyen-de/a/', title: 'Một buổi', where: '60 phút', summary: 'Học' },
  ],
};

test('the script of outputs finds the lesson that files are made from', async () => {
  const html = await render(Outputs, { outputs });
  expect(html).toContain('data-lesson="/chuyen-de/a/bai.nen"');
  expect(html).toContain('<a class="button" href="/chuyen-de/a/phat-tay/">Phiếu</a>');
});

test('a session that no link opens in the builder has no button for it', async () => {
  expect(await render(Outputs, { outputs })).toContain('href="/soan-bai/#1.a"');
  const html = await render(Outputs, { outputs: { ...outputs, builder: undefined } });
  expect(html).not.toContain('/soan-bai/');
});

test('without a script a tool offers the ready sessions, under a heading where it has one', async () => {
  const html = await render(SessionTool, { tool });
  expect(html).toMatch(/<noscript>.*Cần JavaScript\..*href="\/chuyen-de\/a\/".*<\/noscript>/);
  expect(html).toMatch(/JavaScript\.<\/p><ul/);
  const words = { ...tool.words, ready: 'Soạn sẵn' };
  expect(await render(SessionTool, { tool: { ...tool, words } })).toContain('<h2>Soạn sẵn</h2>');
});

test('the words of a tool are text', async () => {
  expect(await render(SessionTool, { tool })).toContain('<p>Chọn &lt;rồi&gt; in.</p>');
});

test('a tool says which fragments are no anchors, and the builder that it is the builder', async () => {
  const html = await render(SessionTool, { tool }, '<p>Xưởng</p>');
  expect(html).toContain('data-fragment="\\d+"');
  expect(html).toContain('<p>Xưởng</p>');
  expect(html).not.toContain('data-builder');
  expect(await render(SessionTool, { tool, builder: true })).toContain('data-builder');
});

test('sources of questions are the choices of the practice', async () => {
  const html = await render(PracticeQuiz, { sources: [{ value: '7', name: 'Chuyên đề: <a>' }] });
  expect(html).toContain('<option value="7">Chuyên đề: &lt;a&gt;</option>');
});
