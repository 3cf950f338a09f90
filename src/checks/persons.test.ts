import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import { modelOf, reportOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkPersons } from './persons.ts';

function problemsOf(entry: AnyEntry) {
  const checker = new Checker([entry], vocabulary, new Set());
  checkPersons(entry, checker);
  return checker.problems;
}

/** What is told of a report with that text as its summary. */
const told = (summary: string): string[] =>
  problemsOf(reportOf('a', { summary })).map(({ message, hint }) => `${message} ${hint}`);

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

test('in a model a person is an error, told once, in its fields and its body', () => {
  const entry = modelOf(
    'a',
    { unit: 'Hộ bà Nguyễn Thị Lan', spread: ['Nhà anh Trần Văn Bình làm theo'] },
    'Ông Lò Văn Ơn kể, ông Lò Văn Ơn làm.\n',
  );
  expect(problemsOf(entry).map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'error “Nguyễn Thị Lan” có vẻ là tên cá nhân.',
    'error “Trần Văn Bình” có vẻ là tên cá nhân.',
    'error “Lò Văn Ơn” có vẻ là tên cá nhân.',
  ]);
});

test('where a name may be that of a street it is a remark, in a model too', () => {
  const [problem, ...more] = problemsOf(
    modelOf('a', { difficulty: 'Mở đường Bà Huyện Thanh Quan' }),
  );
  expect([problem?.severity, more]).toEqual(['warning', []]);
});
