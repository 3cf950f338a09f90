import { expect, test } from 'vitest';
import { hasMark, joinMarks, marksIn, sourceMarkHtml, withoutMarks } from './source-marks.ts';

test('marks are found with their numbers and places', () => {
  expect(marksIn('Một.[^1] Hai [^2][^10]')).toEqual([
    { number: 1, start: 4, end: 8 },
    { number: 2, start: 13, end: 17 },
    { number: 10, start: 17, end: 22 },
  ]);
});

test('a text is asked twice and answers alike', () => {
  expect([hasMark('a[^1]'), hasMark('a[^1]'), hasMark('a[^b] [1]')]).toEqual([true, true, false]);
});

test('source marks go, with the blank before them', () => {
  expect(withoutMarks('Số 25-NQ/TW [^1], rồi 43-KL/TW.[^2][^10]')).toBe(
    'Số 25-NQ/TW, rồi 43-KL/TW.',
  );
});

test('a mark leads to its source and says so to who cannot see it', () => {
  expect(sourceMarkHtml(2)).toBe(
    '<sup class="source-mark"><a href="#nguon-2" aria-label="Nguồn 2">2</a></sup>',
  );
});

test('only a mark that follows another at once is told apart from it', () => {
  const [one, two] = [sourceMarkHtml(1), sourceMarkHtml(2)];
  const joined = joinMarks(`Một${one}${two} hai${one}.`);
  expect(joined.match(/source-mark also/g)).toHaveLength(1);
  expect(joined).toContain('</sup><sup class="source-mark also"><a href="#nguon-2"');
});
