import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { checkAcronyms } from './acronyms.ts';
import { Checker } from './checker.ts';
import { knownAcronyms } from './known-acronyms.ts';

function told(points: readonly string[]) {
  const entry = documentOf('a', { keyPoints: points });
  const checker = new Checker([entry], vocabulary, new Set());
  checkAcronyms(entry, knownAcronyms(vocabulary), checker);
  return checker.problems.map(({ field, message }) => `${field} ${/“(.+?)”/.exec(message)?.[1]}`);
}

test('letters that no list explains are told once, where they first stand', () => {
  expect(told(['Chi XYZ tổ chức.', 'XYZ báo cáo.'])).toEqual(['keyPoints[1] XYZ']);
});

test.each([
  // in the list of acronyms; types and marks of numbers
  'Phong trào DVK của NQ do TW nêu.',
  // a term
  'Đại hội XIII, chương IV.',
  // explained in its text, either way round
  'Chỉ số hài lòng (XYZ) tăng; XYZ đạt 88.',
  'XYZ (chỉ số hài lòng) tăng.',
  // part of a number, of a name, or quoted as a form of words
  'Quyết định 12/QĐ-XYZ và XYZ-2, ghi “XYZ” trước chức vụ.',
  // a heading in capitals
  'Khối ký ghi BAN CHẤP HÀNH.',
  'Mã QR, công ty TNHH.',
])('%s has none', (text) => {
  expect(told([text])).toEqual([]);
});
