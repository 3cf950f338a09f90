import { expect, test } from 'vitest';
import { writeOut } from './write-out.ts';

const write = (before: string, after = '', full = 'người lao động') =>
  writeOut({ code: 'NLĐ', full, before, after });

test.each([
  // In the middle of a sentence.
  ['Chăm lo ', 'người lao động'],
  ['Điều 1.2 về ', 'người lao động'],
  ['(', 'Người lao động'],
  // First word of its paragraph, of a sentence, of a quotation.
  ['', 'Người lao động'],
  ['Đã họp. ', 'Người lao động'],
  ['Hỏi: “Vì sao?” ', 'người lao động'],
  ['Đã họp. “', 'Người lao động'],
])('after “%s” it reads “%s”', (before, expected) => {
  expect(write(before)).toBe(expected);
});

test('it stays in letters where the words stand before it or behind it', () => {
  expect(write('Đoàn viên, Người lao động (', ')')).toBeUndefined();
  expect(write('Quyền của ', ' (người lao động) ở')).toBeUndefined();
});

test('brackets around something else do not keep it in letters', () => {
  expect(write('Đoàn viên (', ')')).toBe('người lao động');
});

test('what has no other words stays', () => {
  expect(write('', '', 'NLĐ')).toBeUndefined();
});
