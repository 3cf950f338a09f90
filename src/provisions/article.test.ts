import { expect, test } from 'vitest';
import { articleOf } from './article.ts';
import { parseProvision } from './parse.ts';
import { provisionRef } from './provision.ts';

test.each([
  // An article, alone or with others, is its own.
  ['Điều 15', 'Điều 15'],
  ['Điều 86, 87, 88', 'Điều 86, 87, 88'],
  // What lies in it belongs to it.
  ['khoản 2 Điều 15', 'Điều 15'],
  ['khoản 2, 3 Điều 14', 'Điều 14'],
  ['điểm a, b khoản 1 Điều 5', 'Điều 5'],
  ['khoản 1 Điều 7 Quy chế', 'Điều 7 Quy chế'],
  // Sections of Party documents, and of appendices.
  ['mục II', 'mục II'],
  ['mục II.3', 'mục II'],
  ['mục II.1.2', 'mục II'],
  ['khoản 6 mục II Phần I Phụ lục I', 'mục II Phần I Phụ lục I'],
  // Neither article nor section.
  ['khoản 1', 'khoản 1'],
  ['khoản 1, 2', 'khoản 1, 2'],
  ['Chương II', 'Chương II'],
  ['điểm a khoản 1 Phụ lục', 'điểm a khoản 1 Phụ lục'],
])('%s belongs to %s', (ref, expected) => {
  const provision = parseProvision(ref);
  expect(provision && provisionRef(articleOf(provision))).toBe(expected);
});
