import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { readingFileCount } from '../../study/reading-files.ts';
import { readingsFiles } from './readings-file.ts';

test('every entry that a lesson can use is a reading, by permanent number', () => {
  const library = libraryOf([
    modelOf('m'),
    sessionOf('s'),
    reportOf('r'),
    documentOf('25-nq-tw-2013'),
  ]);
  const [file, ...others] = readingsFiles(library);
  expect([file?.builtOn, others]).toEqual(['2026-11-21', []]);
  expect(file?.readings.map(({ kind, short }) => [kind, short])).toEqual([
    ['model', 1],
    ['report', 3],
    ['document', 4],
  ]);
});

test('a reading lies in the file that its permanent number names', () => {
  const files = readingsFiles(libraryOf(Array.from({ length: 101 }, (_, at) => modelOf(`m${at}`))));
  expect(files.length).toBe(readingFileCount(101));
  expect(files.map(({ readings }) => new Set(readings.map(({ short }) => short % 2)))).toEqual([
    new Set([0]),
    new Set([1]),
  ]);
});
