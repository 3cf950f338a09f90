import { expect, test } from 'vitest';
import { diskFailure } from './failures.ts';

const KEPT = ' Bản đang dùng trong dist vẫn giữ nguyên.';

test.each([
  // Node, with the file.
  [
    "Error: ENOSPC: no space left on device, open '/x/.build/next-7/a.html'",
    `Ổ đĩa đầy: xóa bớt tệp rồi dựng lại. Tệp: /x/.build/next-7/a.html.${KEPT}`,
  ],
  // Node, of a file that was open already.
  ['ENOSPC: no space left on device, write', `Ổ đĩa đầy: xóa bớt tệp rồi dựng lại.${KEPT}`],
  // The bundler, which is no JavaScript.
  ['No space left on device (os error 28)', `Ổ đĩa đầy: xóa bớt tệp rồi dựng lại.${KEPT}`],
  [
    "EROFS: read-only file system, mkdir '/x/.build'",
    `Ổ đĩa chỉ cho đọc: dựng ở nơi ghi được. Tệp: /x/.build.${KEPT}`,
  ],
  [
    "EACCES: permission denied, mkdir '/x'",
    `Không có quyền ghi: cấp quyền cho thư mục, đóng chương trình đang mở tệp, hoặc dựng ở nơi khác. Tệp: /x.${KEPT}`,
  ],
])('%s', (printed, said) => {
  expect(diskFailure(printed)).toBe(said);
});

test.each([
  // A fault of the content.
  'content/documents/a.mdx:3:1 Không có trường nào tên “titel”.',
  // A number that only looks like one.
  'Trang 28 lỗi: error 280',
])('what is no failure of the disk is not called one: %s', (printed) => {
  expect(diskFailure(printed)).toBeUndefined();
});
