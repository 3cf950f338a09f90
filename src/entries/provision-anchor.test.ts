import { expect, test } from 'vitest';
import { provisionAnchor } from './provision-anchor.ts';

test.each([
  ['Điều 15', 'dieu-15'],
  ['Điều 15a', 'dieu-15a'],
  ['khoản 2 Điều 15', 'dieu-15-khoan-2'],
  ['khoản 2, 3 Điều 15', 'dieu-15-khoan-2'],
  ['điểm a khoản 1 Điều 5', 'dieu-5-khoan-1-diem-a'],
  // Folded, the two letters would be one.
  ['điểm d khoản 1 Điều 5', 'dieu-5-khoan-1-diem-d'],
  ['điểm đ khoản 1 Điều 5', 'dieu-5-khoan-1-diem-dd'],
  ['Điều 7 Quy chế', 'quy-che-dieu-7'],
  ['mục II.3', 'muc-ii-3'],
])('%s is at #%s', (reference, anchor) => {
  expect(provisionAnchor(reference)).toBe(anchor);
});

test('a text that names no place has no anchor', () => {
  expect(provisionAnchor('phần mở đầu')).toBeUndefined();
});
