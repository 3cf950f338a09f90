import { expect, test } from 'vitest';
import { articleLines } from './article-lines.ts';

const title = 'Đảng ủy xã đổi mới công tác dân vận trong năm qua';
const text = 'Đảng ủy xã đã làm nhiều việc. Theo Nghị quyết của Đảng ủy, mỗi thôn có một tổ.';
const read = (...below: string[]) => articleLines([title, text, ...below], title);

test.each([
  'Thống kê truy cập',
  'Hôm nay: 123',
  'Hôm nay 1.234',
  '- Tổng lượt truy cập: 1.234.567',
  'Đang truy cập 12',
  'Lượt xem: 56',
])('“%s” is of the page, not of the article', (line) => {
  expect(read(line, 'Kết.').lines).toEqual([text, 'Kết.']);
});

test.each([
  ['Bài, ảnh: Nguyễn Lan', 'Nguyễn Lan'],
  ['Tin và ảnh: Minh Anh - Thu Hà', 'Minh Anh - Thu Hà'],
  ['Ảnh: A.N.', 'A.N.'],
  ['(Theo Báo Lai Châu)', 'Báo Lai Châu'],
])('“%s” is cut and its name told', (line, name) => {
  expect(read(line)).toMatchObject({ lines: [text], credits: [name] });
});

test.each([
  'Theo Nghị quyết của Đảng ủy, mỗi thôn có một tổ tự quản.',
  'Ảnh: Người dân thôn A làm đường',
  'Bài học: làm từ việc nhỏ',
  'Hôm nay xã có 12 tổ tự quản.',
  'Khách sạn của xã',
])('“%s” is a sentence of the article', (line) => {
  expect(read(line)).toMatchObject({ lines: [text, line], credits: [] });
});

test('a line that begins with “Theo” is a credit at the end alone', () => {
  const [theo, ...rest] = ['Theo Báo Lai Châu', 'Một.', 'Hai.', 'Ba.', 'Bốn.'];
  expect(read(theo ?? '', ...rest).lines).toContain(theo);
});
