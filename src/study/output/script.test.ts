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

test.each([
  'In 40 phiếu.',
  'Mang loa.',
  '4 phút  Đọc thầm',
  'Dân vận là việc của mọi người.  (Nghị quyết mẫu)',
  'Ý trên trang chiếu.',
  'Ba hộ chưa chịu lùi rào.',
  'Trưởng thôn muốn xong trước mùa mưa.',
  'Nói gì trước?',
  'Hỏi vì sao chưa chịu.',
  'Việc nào làm được ngay?',
  'Một việc có hạn.',
  'Ghi số mà quên năm.  Ghi đủ năm.  (Điều 5, Luật mẫu)',
  'Chi bộ:  Rút phần đọc.',
  'Một dòng viết thêm.',
])('it holds what the author wrote: %s', (words) => {
  expect(textOf(script())).toContain(words);
});

test('a question stands in the step that asks it', () => {
  const questions = [{ question: 'Hỏi ở bước đọc?', expect: [], step: 0 }];
  expect(textOf(script({ questions }))).toMatch(/Đọc theo nhóm.*Hỏi ở bước đọc\?.*10–30/);
});

test('a step without notes has lines for them', () => {
  expect(toHtml(script()).match(/class="line"/g)).toHaveLength(2);
});

test.each([
  [20, 'dài hơn thời lượng 10 phút'],
  [45, 'ngắn hơn thời lượng 15 phút'],
])('in %i minutes it says that the steps are %s', (minutes, words) => {
  expect(textOf(script({ minutes }))).toContain(words);
});

test('it names readings that no step uses', () => {
  const readings = [readingOf(), readingOf({ name: 'Bài thừa' })];
  expect(textOf(script({ readings }))).toMatch(/Bài đọc thêm.*Bài thừa/);
});
