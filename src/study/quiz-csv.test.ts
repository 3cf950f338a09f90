import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, writeCsv } from './quiz-csv.ts';
import type { QuizQuestion } from './quiz-question.ts';

const words = {
  heads: ['Loại', 'Câu hỏi', 'Phương án', 'Đáp án', 'Giải thích', 'Nguồn'],
  kinds: { single: 'Một', several: 'Nhiều', 'true-false': 'Đúng sai', match: 'Ghép', order: 'Xếp' },
  yes: 'Đúng',
  no: 'Sai',
};
const rest = { why: 'Vì "vậy".', source: { name: 'Nguồn' }, origin: 'authored' } as const;

test('a table with a byte order mark, heads and one row a question', () => {
  const question: QuizQuestion = {
    ...rest,
    kind: 'several',
    question: 'Hỏi, gì?',
    options: ['x', 'y', 'z'],
    answers: [0, 2],
  };
  expect(writeCsv([question], words)).toBe(
    '\ufeff"Loại","Câu hỏi","Phương án","Đáp án","Giải thích","Nguồn"\r\n' +
      '"Nhiều","Hỏi, gì?","A. x\nB. y\nC. z","A, C","Vì ""vậy"".","Nguồn"\r\n',
  );
});

test('items to order are not listed in the right order', () => {
  const question: QuizQuestion = {
    ...rest,
    kind: 'order',
    question: 'Xếp',
    items: ['b', 'c', 'a'],
  };
  expect(writeCsv([question], words)).toContain('"A. a\nB. b\nC. c","b → c → a"');
});

test.each([
  // A formula that would call a program.
  ["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(1)', `"'@SUM(1)"`],
  ['\t=1', `"'\t=1"`],
  // Spaces before it are dropped by some programs.
  ['  =1', `"'  =1"`],
  // Full-width characters are formulas in Excel of East Asia.
  ['＝1', `"'＝1"`],
  ['a"b', '"a""b"'],
  ['1-2', '"1-2"'],
])('%j becomes %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('any cell is read back as one cell', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text);
      const inner = cell.slice(1, -1);
      expect(inner.replaceAll('""', '')).not.toContain('"');
      expect(inner.replaceAll('""', '"').replace(/^'/, '')).toBe(text.replace(/^'/, ''));
    }),
  );
});
