import { expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { provisionsField } from './provision.ts';

const read = (...refs: string[]) =>
  parseYaml(
    refs.map((ref) => `- ref: ${ref}\n  says: Nội dung.[^1]`).join('\n'),
    provisionsField,
    'a.mdx',
  );

/** The one problem of a list: where, what and what to write. */
function problemOf(...refs: string[]) {
  const { problems } = read(...refs);
  expect(problems).toHaveLength(1);
  const { line, column, message, hint } = problems[0] ?? {};
  return { line, column, message, hint };
}

test('reads articles, clauses and sections in the order of the document', () => {
  expect(
    read('Điều 2', 'khoản 1 Điều 10', 'khoản 2, 3 Điều 10', 'Điều 1 Quy chế').problems,
  ).toEqual([]);
});

test('a reference that cannot be read is told at its place, with examples', () => {
  expect(problemOf('Toàn văn')).toEqual({
    line: 1,
    column: 3,
    message: 'Không đọc được điều khoản “Toàn văn”.',
    hint: expect.stringContaining('điểm a khoản 1 Điều 5'),
  });
});

test('a reference in another form is told with the form to write', () => {
  expect(problemOf('Điều 15 khoản 2')).toMatchObject({
    message: 'Điều khoản “Điều 15 khoản 2” viết chưa đúng mẫu.',
    hint: 'Viết: khoản 2 Điều 15',
  });
});

test('a place that stands twice is told at the second, by the name of the first', () => {
  expect(problemOf('khoản 2, 3 Điều 14', 'khoản 3 Điều 14')).toMatchObject({
    line: 3,
    message: '“khoản 3 Điều 14” trùng với “khoản 2, 3 Điều 14” đã viết ở trên.',
  });
});

test('a provision behind a later one is told', () => {
  expect(problemOf('Điều 15', 'Điều 9')).toMatchObject({
    line: 3,
    message: '“Điều 9” đứng sau “Điều 15”.',
    hint: 'Xếp điều khoản theo thứ tự trong văn bản.',
  });
});

test('all references that cannot be taken are told at once, and so are all out of place', () => {
  expect(read('Toàn văn', 'Điều 3, khoản 1').problems).toHaveLength(2);
  expect(read('Điều 5', 'Điều 4', 'Điều 5').problems).toHaveLength(2);
});

test('a heading has room for a line', () => {
  const source = `- ref: Điều 1\n  heading: ${'dài '.repeat(30)}\n  says: Nội dung.[^1]`;
  expect(parseYaml(source, provisionsField, 'a.mdx').problems[0]?.message).toBe(
    'Tên điều khoản dài 119 ký tự, quá 80.',
  );
});
