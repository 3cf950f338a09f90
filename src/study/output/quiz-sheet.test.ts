import { expect, test } from 'vitest';
import { quizSheet } from './quiz-sheet.ts';
import { lessonOf } from './testing/sample.ts';
import { toHtml } from './to-html.ts';
import { textOf } from './tree.ts';

test('the sheet to fill in has a line for the name and no answer', () => {
  const text = textOf(quizSheet(lessonOf(), 'none'));
  expect(text).toContain('Họ và tên');
  expect(text).toContain('/ 5');
  expect(text).not.toMatch(/Đáp án|Vì nguồn ghi thế/);
});

test('the key has each answer with its reason and source', () => {
  const text = textOf(quizSheet(lessonOf({ site: 'sotay.vn' }), 'printed'));
  expect(text.match(/Đáp án:/g)).toHaveLength(5);
  expect(text).toContain('Nguồn: Nghị quyết 25-NQ/TW (2013) (sotay.vn/van-ban/25-nq-tw-2013/).');
});

test('on a screen each answer is behind a fold', () => {
  expect(toHtml(quizSheet(lessonOf(), 'folded')).match(/<details><summary>/g)).toHaveLength(5);
});

test('a lesson without a quiz says so', () => {
  expect(textOf(quizSheet(lessonOf({ quiz: [] }), 'none'))).toContain(
    'chưa có câu hỏi trắc nghiệm',
  );
});

test('an address that nobody can type from paper is not printed', () => {
  expect(textOf(quizSheet(lessonOf(), 'printed'))).not.toContain('/van-ban/');
});
