import { expect, test } from 'vitest';
import { isOtherBody } from './body.ts';

test.each([
  // A decree is the Government's, not its head's.
  ['Thủ tướng Chính phủ', 'Chính phủ', true],
  // TW hides three bodies.
  ['Ban Bí thư', 'Bộ Chính trị khóa XI', true],
  ['BCH Trung ương', 'Ban Bí thư Trung ương Đảng khóa XIII', true],
  ['Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng khóa X', false],
  // Words too wide to tell name nobody.
  ['Trung ương', 'Bộ Chính trị', false],
  ['Đảng', 'Ban Chấp hành Trung ương Đảng', false],
  // A committee and its standing committee are written for each other.
  ['Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Lai Châu', false],
  ['UBND tỉnh', 'Ban Thường vụ Tỉnh ủy Lai Châu', true],
  // Abbreviated and whole.
  ['BCH Tổng LĐLĐ Việt Nam', 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XII', false],
  ['Đoàn Chủ tịch Tổng Liên đoàn', 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam', true],
])('“%s” beside “%s”', (stated, held, other) => {
  expect(isOtherBody(stated, held)).toBe(other);
});
