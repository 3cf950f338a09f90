import { expect, test } from 'vitest';
import { contentWords, countContent, markFiller } from './filler.ts';
import { wordsOf } from './words.ts';

const content = (text: string) =>
  contentWords(wordsOf(text))
    .map((word) => word.form)
    .join(' ');

test.each([
  // Asking phrases go.
  ['đối thoại định kỳ mấy tháng một lần', 'đối thoại định kỳ lần'],
  ['muốn đăng ký mô hình thì làm sao', 'đăng ký mô hình'],
  // Linking words go when written with their marks …
  ['tài chính của công đoàn', 'tài chính công đoàn'],
  // … but typed plainly only where they can be nothing else: `co so` is cơ sở, `chi thi` chỉ thị.
  ['dan chu co so', 'dan chu co so'],
  ['chi thi 05', 'chi thi 5'],
  ['dan chu o co so', 'dan chu co so'],
  // A query of nothing else keeps its words.
  ['là gì', 'là gì'],
])('of %j remains %j', (text, remains) => {
  expect(content(text)).toBe(remains);
});

test('asking for the latest is recognised', () => {
  expect(markFiller(wordsOf('quy chế hiện nay')).wantsCurrent).toBe(true);
  expect(markFiller(wordsOf('quy chế cũ')).wantsCurrent).toBe(false);
});

test('filler alone counts no content', () => {
  expect(countContent(wordsOf('là gì'))).toBe(0);
  expect(countContent(wordsOf('của Ban Bí thư'))).toBe(3);
});
