import { expect, test } from 'vitest';
import { reflow } from './reflow.ts';

test('lines of a page become the paragraphs that they were; items and short lines stay apart', () => {
  expect(
    reflow([
      'TIÊU ĐỀ NGẮN',
      'Đảng ủy xã đã làm nhiều việc trong năm qua, được nhân dân',
      'đồng tình ủng hộ.',
      'Kết quả có nhiều mặt, nhất là việc vận động bà con trong xã',
      '- Một việc',
      '- Hai việc',
      '',
      'Đoạn khác.',
    ]),
  ).toEqual([
    'TIÊU ĐỀ NGẮN',
    'Đảng ủy xã đã làm nhiều việc trong năm qua, được nhân dân đồng tình ủng hộ.',
    'Kết quả có nhiều mặt, nhất là việc vận động bà con trong xã',
    '- Một việc',
    '- Hai việc',
    'Đoạn khác.',
  ]);
});
