import { expect, test } from 'vitest';
import { brokenText } from './broken-text.ts';

const told = (source: string, bodyLine = 3) =>
  brokenText('a.mdx', source, bodyLine).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

test('a text as people type it has nothing broken', () => {
  expect(told('---\ntitle: Dân vận khéo ở cơ sở\n---\nCông tác dân vận của Đảng.\n')).toEqual([]);
});

test('letters that were lost on the way are told, wherever they stand', () => {
  expect(told('---\ntitle: Dân v\ufffdn\n---\n')).toEqual([
    '2:13 Có chữ đã hỏng (�) khi lưu hay chép.',
  ]);
});

test('a text of an old font is told once, with the font', () => {
  const text =
    'C¨n cø NghÞ quyÕt sè 25-NQ/TW, ngµy 03/6/2013 cña Ban ChÊp hµnh Trung ­¬ng vÒ c«ng t¸c d©n vËn';
  expect(told(`---\ntitle: ${text}\n---\n`)).toEqual([
    '1:1 Chữ trong tệp gõ bằng phông cũ TCVN3 (.VnTime).',
  ]);
});

test('what nobody sees is told in the body; the fields tell of theirs', () => {
  expect(told('---\ntitle: v\u00adận\n---\nDân v\u00adận\n\u202eabc\n', 4)).toEqual([
    '4:6 Có ký tự không nhìn thấy (U+00AD) sau “Dân v”.',
    '5:1 Có ký tự không nhìn thấy (U+202E) ở đầu dòng.',
  ]);
});
