import { expect, test } from 'vitest';
import { createScanner } from './scan.ts';
import { vocabulary } from './testing/vocabulary.ts';

const scanner = createScanner(vocabulary);
const pinpoints = (text: string) =>
  scanner.scan(text).map(({ pinpoint }) => {
    if (pinpoint !== null && !pinpoint.text.startsWith(text.slice(pinpoint.start, pinpoint.end)))
      throw new Error('the place is not that of the words');
    return pinpoint?.text ?? null;
  });

test.each([
  // Before a law, with and without "của".
  ['theo điểm a khoản 1 Điều 15 Luật Công đoàn năm 2024', ['điểm a khoản 1 Điều 15']],
  ['theo quy định tại khoản 2 Điều 15 của Luật Công đoàn năm 2024', ['khoản 2 Điều 15']],
  ['Điều 64 và khoản 3 Điều 65 Luật Công đoàn năm 2024', ['khoản 3 Điều 65']],
  // A section of a Party document.
  ['mục II.3 Nghị quyết số 25-NQ/TW', ['mục II.3']],
  ['Nghị quyết số 25-NQ/TW, mục II.3 nêu', ['mục II.3']],
  ['Nghị quyết số 25-NQ/TW (mục III)', ['mục III']],
  // What a decision puts in force.
  ['Điều 5 Quy chế giám sát ban hành kèm theo Quyết định số 217-QĐ/TW', ['Điều 5 Quy chế']],
  // Across a line break; letters with marks.
  ['điểm đ khoản 1\nĐiều 15 Luật Công đoàn năm 2024', ['điểm đ khoản 1\nĐiều 15']],
  // The part belongs to its own document only.
  ['Điều 4 Luật Công đoàn năm 2024 và Nghị quyết số 25-NQ/TW', ['Điều 4', null]],
  ['Nghị quyết số 25-NQ/TW có ba điều 15 người nhớ', [null]],
  ['khoản kinh phí theo Nghị quyết số 25-NQ/TW', [null]],
])('%s', (text, expected) => {
  expect(pinpoints(text)).toEqual(expected);
});

test('a place is counted in the text as it was given', () => {
  const [mention] = scanner.scan('theo khoản\u00ad 2 Điều 15 Luật Công đoàn năm 2024');
  expect(mention?.pinpoint).toMatchObject({ start: 5, end: 21 });
});
