import { expect, test } from 'vitest';
import { newsFile, readNews } from '../entries/news.ts';
import { vocabulary } from '../entries/testing/sample.ts';
import { Checker } from './checker.ts';
import { checkNews } from './news.ts';

const ledger = new Map([
  ['document/a', 1],
  ['model/b', 2],
]);

function problemsOf(upTo: number, entry: string) {
  const text = `added:\n  - day: 2026-11-21\n    upTo: ${upTo}\ncorrected:\n  - day: 2026-11-28\n    what: Sửa.\n    entries:\n      - ${entry}\n`;
  const checker = new Checker([], vocabulary, new Set());
  checkNews(readNews(text), ledger, checker);
  return checker.problems;
}

test('news of entries that are there, with a day for every number, have no problem', () => {
  expect(problemsOf(2, 'model/b')).toEqual([]);
});

test('an entry that is not there is told at its line', () => {
  expect(problemsOf(2, 'model/c')).toMatchObject([{ file: newsFile, line: 8 }]);
});

test('a number without a day is told', () => {
  expect(problemsOf(1, 'model/b')).toMatchObject([{ file: newsFile, field: 'added' }]);
});
