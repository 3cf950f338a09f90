import { expect, test } from 'vitest';
import { readingFileCount, readingFileOf } from './reading-files.ts';

test('readings lie in as few files as hold a hundred each', () => {
  expect([0, 100, 101, 10_000].map(readingFileCount)).toEqual([1, 1, 2, 100]);
});

test('neighbours in the ledger, which often go together, lie in different files', () => {
  expect([7, 8, 9, 10].map((short) => readingFileOf(short, 3))).toEqual([1, 2, 0, 1]);
});
