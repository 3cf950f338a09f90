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

test.each(['bà Nguyễn Thị Lan', 'Ông Trần Văn', 'đồng chí Lò Văn Ơn', 'anh Hoàng Minh Đức'])(
  'a private person is told of: %s',
  (person) => {
    expect(told(`Theo ${person} thì việc khó.`)).toEqual([
      `“${person}” có vẻ là tên người. Thư viện không nêu tên riêng: viết chức danh hoặc “một người dân”, “một hộ”.`,
    ]);
  },
);

test.each([
  // No name behind the word.
  'Ông bà, cha mẹ cùng con cháu',
  'bà con Thái, Mông',
  'anh chị em công nhân Công ty Hòa Phát',
  'bác Hồ Chí Minh',
  // A place whose name begins so.
  'tỉnh Bà Rịa - Vũng Tàu',
])('what is no private person is not told of: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('what was to be a heading or a list is told', () => {
  expect(told('Khó', '##Mục tiêu\n\n• ý một\n')).toEqual([
    'Sau ## thiếu khoảng trắng, nên đây không thành đầu mục. Viết “## Tên mục”.',
    'Dấu đầu dòng này không thành danh sách. Viết gạch nối và khoảng trắng: “- ý”.',
  ]);
});
