import { expect, test } from 'vitest';
import { anchorsAround } from '../../provisions/index.ts';
import { takePlace } from './places.ts';

test.each([
  // The place before and behind the document, with marks and without.
  ['điều 15 luật thực hiện dân chủ', 'dieu-15', 'luật thực hiện dân chủ'],
  ['luat dan chu co so dieu 15', 'dieu-15', 'luat dan chu co so'],
  ['Điều 38 của Nghị định 145', 'dieu-38', 'Nghị định 145'],
  // Clauses and points in both orders.
  ['khoản 2 điều 63 bộ luật lao động', 'dieu-63-khoan-2', 'bộ luật lao động'],
  ['luật công đoàn điều 27, khoản 2', 'dieu-27-khoan-2', 'luật công đoàn'],
  ['điểm a khoản 2 điều 38 nghị định 145', 'dieu-38-khoan-2-diem-a', 'nghị định 145'],
])('%s asks for %s', (query, anchor, rest) => {
  const taken = takePlace(query);
  expect(anchorsAround(taken.place ?? '')[0]).toBe(anchor);
  expect(taken.rest).toBe(rest);
});

test.each([
  // Alone it may be of any document.
  'điều 15',
  // No place at all.
  'điều lệ công đoàn',
  'điều kiện 2025',
  'nghị định 25/2020',
  'điều 25/2020/NĐ-CP',
  'khoản 2 luật công đoàn',
])('%s asks for no place', (query) => {
  expect(takePlace(query)).toEqual({ place: null, rest: query });
});
