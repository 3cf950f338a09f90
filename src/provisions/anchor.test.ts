import { expect, test } from 'vitest';
import { anchorsAround, provisionAnchor, provisionAnchors } from './anchor.ts';

test.each([
  ['Điều 15', 'dieu-15'],
  ['Điều 15 khoản 2', 'dieu-15-khoan-2'],
  ['khoản 2 Điều 15', 'dieu-15-khoan-2'],
  ['điểm a khoản 1 Điều 5', 'dieu-5-khoan-1-diem-a'],
  ['mục II.3', 'muc-ii-3'],
  ['Điều 7 Quy chế', 'quy-che-dieu-7'],
  ['Phụ lục', 'phu-luc'],
])('%s stands at #%s', (ref, anchor) => {
  expect(provisionAnchor(ref)).toBe(anchor);
});

test('điểm d and điểm đ are two places', () => {
  expect(provisionAnchor('điểm d khoản 1 Điều 5')).toBe('dieu-5-khoan-1-diem-d');
  expect(provisionAnchor('điểm đ khoản 1 Điều 5')).toBe('dieu-5-khoan-1-diem-dd');
});

test('a reference to several clauses has an anchor for each', () => {
  expect(provisionAnchors('khoản 2, 3 Điều 14')).toEqual(['dieu-14-khoan-2', 'dieu-14-khoan-3']);
});

test('a text that is no reference has no anchor', () => {
  expect(provisionAnchor('Toàn văn')).toBeUndefined();
  expect(provisionAnchors('Toàn văn')).toEqual([]);
});

test('a place is looked for at its own anchor, then at those of the parts around it', () => {
  expect(anchorsAround('điểm a khoản 1 Điều 5')).toEqual([
    'dieu-5-khoan-1-diem-a',
    'dieu-5-khoan-1',
    'dieu-5',
  ]);
});

test('a number below a section is looked for under both of its names', () => {
  expect(anchorsAround('điểm 3 mục II')).toEqual(['muc-ii-diem-3', 'muc-ii-3', 'muc-ii']);
});
