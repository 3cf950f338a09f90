import { expect, test } from 'vitest';
import { parseProvision } from './parse.ts';
import { provisionRef } from './provision.ts';

const official = (text: string): string | undefined => {
  const provision = parseProvision(text);
  return provision && provisionRef(provision);
};

test.each([
  // The official form is kept.
  ['Điều 15', 'Điều 15'],
  ['khoản 2 Điều 15', 'khoản 2 Điều 15'],
  ['điểm a khoản 1 Điều 5', 'điểm a khoản 1 Điều 5'],
  // From the outermost part inward.
  ['Điều 15 khoản 2', 'khoản 2 Điều 15'],
  ['Điều 15, khoản 2, điểm đ', 'điểm đ khoản 2 Điều 15'],
  ['Điều 31 (khoản 2, 5, 6)', 'khoản 2, 5, 6 Điều 31'],
  // Joints, capitals, spaces, zeros, missing tone marks.
  ['Khoản 2, Điều 15', 'khoản 2 Điều 15'],
  ['khoản 2 của Điều 05', 'khoản 2 Điều 5'],
  ['  ĐIỂM  B khoản 1  điều 5 ', 'điểm b khoản 1 Điều 5'],
  ['dieu 15 khoan 2', 'khoản 2 Điều 15'],
  // Several numbers of the innermost part.
  ['khoản 2, khoản 3 Điều 14', 'khoản 2, 3 Điều 14'],
  ['khoản 3, 4 và 5 Điều 76', 'khoản 3, 4, 5 Điều 76'],
  ['Điều 4 và Điều 5', 'Điều 4, 5'],
  ['điểm a, b, đ khoản 1 Điều 5', 'điểm a, b, đ khoản 1 Điều 5'],
  // Inserted articles and points.
  ['Điều 45a', 'Điều 45a'],
  ['khoản 1a Điều 3', 'khoản 1a Điều 3'],
  // Party documents number by sections.
  ['mục II.3', 'mục II.3'],
  ['Mục ii', 'mục II'],
  ['điểm 3 mục II', 'điểm 3 mục II'],
  ['Phần B mục II.1.2', 'mục II.1.2 Phần B'],
  ['tiểu mục 3 mục II', 'tiểu mục 3 mục II'],
  // Attached texts and appendices.
  ['Điều 7 Quy chế', 'Điều 7 Quy chế'],
  ['Điều lệ, Điều 14, khoản 2', 'khoản 2 Điều 14 Điều lệ'],
  ['Phụ lục I, Phần I, Mục II, điểm e khoản 6', 'điểm e khoản 6 mục II Phần I Phụ lục I'],
  ['Phụ lục', 'Phụ lục'],
])('%s is %s', (text, expected) => {
  expect(official(text)).toBe(expected);
});

test.each([
  // No reference at all.
  [''],
  ['Toàn văn'],
  ['Nguyên tắc (chưa rõ số điều)'],
  ['15'],
  // A level without its number, a number that is none.
  ['Điều'],
  ['khoản Điều 5'],
  ['khoản a Điều 5'],
  ['Chương năm'],
  // Several articles, and a clause of which?
  ['khoản 2 Điều 4, 5'],
  // The same twice.
  ['khoản 2, 2 Điều 5'],
  ['Điều 5 khoản 1 Điều 6'],
  // Numbers without a joint.
  ['khoản 2 3 Điều 5'],
  // Words around it.
  ['Điều 5 và những quy định khác'],
  ['Điều 5 Luật Công đoàn'],
])('“%s” is no reference', (text) => {
  expect(official(text)).toBeUndefined();
});
