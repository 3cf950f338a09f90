import { expect, test } from 'vitest';
import { conflictLine, frontmatterFault } from './frontmatter-fault.ts';

test.each([
  // Notepad's "Unicode", as it comes when read for UTF-8.
  ['\ufffd\ufffd-\0-\0-\0', 1, 'Tệp không lưu ở dạng UTF-8.'],
  ['', 1, 'Tệp trống.'],
  [' \n\n', 1, 'Tệp trống.'],
  [
    '---\rtitle: a\r---\r',
    1,
    'Dòng trong tệp ngắt theo kiểu máy Mac đời cũ, cả tệp bị đọc thành một dòng.',
  ],
  ['title: a\n---\n', 1, 'Tệp không có phần đầu tệp.'],
  ['—\ntitle: a\n---\n', 1, 'Dòng đầu là gạch dài, không phải ba gạch nối ---.'],
  [' ---\ntitle: a\n---\n', 1, 'Trước --- ở dòng đầu có khoảng trắng.'],
  ['\n---\ntitle: a\n---\n', 1, 'Trước dòng --- đầu tiên có dòng trống.'],
  ['---\ntitle: a\n\nThân bài', 4, 'Phần đầu tệp chưa được đóng.'],
])('%j', (source, line, message) => {
  expect(frontmatterFault(source)).toMatchObject({ line, message });
});

test('each fault has a remedy of its own', () => {
  const hints = ['\0', '---\r', '—\n', ' ---\n', '\n---\n', '---\na'].map(
    (source) => frontmatterFault(source).hint,
  );
  expect(new Set(hints).size).toBe(hints.length);
});

test.each([
  ['a\n<<<<<<< HEAD\nb\n', 2],
  ['a\nb\n>>>>>>> nhanh\r\n', 3],
  // A heading underlined, a rule.
  ['Tên\n========\n', undefined],
  ['a <<<<<<< b', undefined],
])('marks of two versions in %j stand on line %s', (source, line) => {
  expect(conflictLine(source)).toBe(line);
});
