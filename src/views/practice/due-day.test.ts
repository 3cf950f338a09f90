import { expect, test } from 'vitest';
import { dueDay } from './due-day.ts';

test.each([
  ['trước ngày 05/8/2025', '2025-08-05'],
  ['Đảng ủy Khối yêu cầu trước 30/11/2019', '2019-11-30'],
  ['năm 2022', '2022-12-31'],
  ['2030', '2030-12-31'],
  // a stretch of years lasts to its last
  ['giai đoạn 2025-2030', '2030-12-31'],
  ['tháng 6/2026', '2026-06-30'],
  // a whole day tells more than the year beside it
  ['ngày 20/12/2026, kế hoạch năm 2027', '2026-12-20'],
  // no day that there is
  ['ngày 31/02/2026', undefined],
  ['tháng 13/2026', undefined],
  ['ngày 20 của tháng cuối quý', undefined],
  ['theo quy định; kế hoạch không ghi ngày', undefined],
  [undefined, undefined],
])('the deadline %j lies at %j', (due, expected) => {
  expect(dueDay(due)).toBe(expected);
});
