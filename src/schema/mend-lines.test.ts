import { expect, test } from 'vitest';
import { mendLines } from './mend-lines.ts';

/** Faults as `line: what`, and the text as it is read on. */
function mend(source: string) {
  const { text, errors } = mendLines(source);
  const line = (offset: number) => source.slice(0, offset).split('\n').length;
  return { text, told: errors.map(({ offset, message }) => `${line(offset)}: ${message}`) };
}

test.each([
  // a quotation mark that is never closed is told on its line, not where the next one stands
  ['title: "Về việc\nnote: x', ['1: thiếu ngoặc kép đóng'], 'title: "Về việc"\nnote: x'],
  [
    'a: x\ntitle: "Dân vận khéo" thực hiện\nb: y',
    ['2: sau ngoặc kép đóng còn chữ'],
    'a: x\ntitle: "Dân vận khéo thực hiện"\nb: y',
  ],
  ['type:Kế hoạch', ['1: sau dấu hai chấm thiếu dấu cách'], 'type: Kế hoạch'],
  // NBSP, as Word and web pages leave it
  [
    'period:\n\u00a0 from: "2020"',
    ['2: đầu dòng có khoảng trắng lạ, không phải của phím cách'],
    'period:\n  from: "2020"',
  ],
  [
    'points:\n\t- một\n\t- hai',
    [
      '2: đầu dòng dùng phím Tab thay cho khoảng trắng',
      '3: đầu dòng dùng phím Tab thay cho khoảng trắng',
    ],
    'points:\n  - một\n  - hai',
  ],
  // several in one text, each on its own line
  [
    'a: "x\nb: y\nc: [z\nd: w: v',
    [
      '1: thiếu ngoặc kép đóng',
      '3: ngoặc mở ở đầu mà chưa đóng',
      '4: dấu hai chấm trong câu chưa được đặt trong ngoặc kép',
    ],
    'a: "x"\nb: y\nc: "[z"\nd: "w: v"',
  ],
])('%j is mended line by line', (source, told, text) => {
  expect(mend(source)).toEqual({ told, text });
});

test.each([
  'title: "dài\n  hai dòng"\nnote: x',
  'list: [a,\n  b]\nnote: x',
  'text: |\n  "chưa đóng\n  a: b: c\nnote: x',
  '# "ghi chú\nnote: x',
  'note: một\n  hai: ba',
])('%j has no faulty line', (source) => {
  expect(mend(source)).toEqual({ text: source, told: [] });
});
