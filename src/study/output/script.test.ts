import { expect, test } from 'vitest';
import { trainerScript } from './script.ts';
import { lessonOf, readingOf } from './testing/sample.ts';
import { toHtml } from './to-html.ts';
import { textOf } from './tree.ts';

const script = (fields: Parameters<typeof lessonOf>[0] = {}) => trainerScript(lessonOf(fields));

test('each step has its minutes, how to run it, notes and what it uses', () => {
  const text = textOf(script());
  expect(text).toContain('0–10  10 phút Đọc Đọc theo nhóm.');
  expect(text).toContain('Nghị quyết 25-NQ/TW (2013) : Dân vận là việc của cả hệ thống chính trị.');
  expect(text).toContain('Mang giấy.');
});

test('a step without notes has lines for them', () => {
  expect(toHtml(script()).match(/class="line"/g)).toHaveLength(2);
});

test.each([
  [20, 'dài hơn thời gian dành cho buổi học 10 phút'],
  [45, 'ngắn hơn thời gian dành cho buổi học 15 phút'],
])('in %i minutes it says that the steps are %s', (minutes, words) => {
  expect(textOf(script({ minutes }))).toContain(words);
});

test('it names readings that no step uses', () => {
  const readings = [readingOf(), readingOf({ name: 'Bài thừa' })];
  expect(textOf(script({ readings }))).toMatch(/không gắn với bước nào.*Bài thừa/);
});
