import { expect, test } from 'vitest';
import { modelOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkTyping } from './typing.ts';

/** What is told of a model with that text as its difficulty, and that body. */
function told(difficulty: string, body = ''): string[] {
  const entry = modelOf('a', { difficulty }, body);
  const checker = new Checker([entry], vocabulary, new Set());
  checkTyping(entry, checker);
  return checker.problems.map(({ message, hint }) => `${message} ${hint}`);
}

test('tone marks in the old places are told with the new', () => {
  expect(told('Cấp uỷ hoà giải, uỷ quyền')).toEqual([
    '“uỷ”, “hoà” đặt dấu kiểu cũ. Viết “ủy”, “hòa”.',
  ]);
});

test('what was to be a heading or a list is told', () => {
  expect(told('Khó', '##Mục tiêu\n\n• ý một\n')).toEqual([
    'Sau ## thiếu khoảng trắng, nên đây không thành đầu mục. Viết “## Tên mục”.',
    'Dấu đầu dòng này không thành danh sách. Viết gạch nối và khoảng trắng: “- ý”.',
  ]);
});
