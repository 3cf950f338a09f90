import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkProvisions } from './provisions.ts';
import { checkSourceMarks } from './source-marks.ts';

function problemsOf(...says: string[]) {
  const provisions = says.map((text, index) => ({ ref: `Điều ${index + 1}`, says: text }));
  const entry = documentOf('a', { provisions });
  const checker = new Checker([entry], vocabulary, new Set());
  checkProvisions(entry, checker);
  checkSourceMarks(entry, checker);
  return checker.problems.map(({ field, message }) => `${field}: ${message}`);
}

test('a provision names its source, wherever in its words', () => {
  expect(problemsOf('Họp mỗi năm một lần.[^1]', 'Họp[^1] mỗi năm.', 'Họp mỗi năm.')).toEqual([
    'provisions[3].says: Điều 3 chưa có nguồn.',
  ]);
});

test('a source mark of a provision leads to a source of the document', () => {
  expect(problemsOf('Họp mỗi năm một lần.[^4]')).toEqual([
    'provisions[1].says: Dấu nguồn [^4] trỏ tới nguồn thứ 4, bài này chỉ có 1 nguồn.',
  ]);
});
