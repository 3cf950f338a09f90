import { expect, test } from 'vitest';
import { guessRelation } from './relation.ts';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);

test.each([
  // The preamble of any decision.
  ['Căn cứ Nghị quyết số 25-NQ/TW', 'can-cu', 'out'],
  ['Quyết định này thay thế Quyết định số 290-QĐ/TW', 'thay-the', 'out'],
  ['bãi bỏ Chỉ thị 22-CT/TW', 'bai-bo', 'out'],
  ['sửa đổi, bổ sung Quy định 11-QĐi/TW', 'sua-doi', 'out'],
  ['hướng dẫn thực hiện Quy định số 213-QĐ/TW', 'huong-dan', 'out'],
  // Longer words win over the shorter ones inside.
  ['về tiếp tục thực hiện Chỉ thị 05-CT/TW', 'tiep-tuc-thuc-hien', 'out'],
  ['tổng kết 10 năm thực hiện Nghị quyết 25-NQ/TW', 'tong-ket', 'out'],
  ['sơ kết 5 năm Kết luận 43-KL/TW', 'so-ket', 'out'],
  ['triển khai Kết luận 114-KL/TW', 'trien-khai', 'out'],
  // The mentioned document is the one acted on by another.
  ['Quyết định 290-QĐ/TW được thay thế bởi Quyết định 23-QĐ/TW', 'thay-the', 'in'],
])('%s → %s, %s', (text, kind, direction) => {
  const mention = scanner.scan(text).find((found) => found.kind !== 'back');
  expect(mention && guessRelation(text, mention)).toMatchObject({ kind, direction });
});

test('words of another sentence tell nothing', () => {
  const text = 'Xã đã tổng kết phong trào. Nghị quyết 25-NQ/TW có bốn phần.';
  const [mention] = scanner.scan(text);
  expect(mention && guessRelation(text, mention)).toBeNull();
});
