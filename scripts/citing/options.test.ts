import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('a draft is checked with its day and place', () => {
  expect(
    readOptions(['--check', 'du-thao.docx', '--date', '2026-11-28', '--place=Lai Châu', '--json']),
  ).toEqual({
    file: 'du-thao.docx',
    mode: 'check',
    json: true,
    date: '2026-11-28',
    place: 'Lai Châu',
    why: false,
  });
});

test.each([
  // A misspelt option.
  [['--chek', 'a.txt'], 'Không có tùy chọn --chek.'],
  // An option without its value.
  [['--check', '--date'], 'Tùy chọn --date và --place cần một giá trị.'],
  // A day that is none.
  [['--check', '--date', '2026-02-30'], '“2026-02-30” không phải một ngày có thật'],
  // A day alone, of which half is missing.
  [['--check', '--date', '2026'], '“2026” không phải một ngày có thật'],
  [['--check', '--jsonl'], 'Chọn một trong hai'],
  // The listing knows no day.
  [['--date', '2026-11-28'], 'chỉ dùng cùng --check'],
  [['a.txt', 'b.txt'], 'Mỗi lần chỉ soát một tệp.'],
])('%j is refused in Vietnamese', (words, message) => {
  expect(readOptions(words)).toContain(message);
});
