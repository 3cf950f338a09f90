import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { readingsFile } from './readings-file.ts';

test('every entry that a lesson can use is a reading, by permanent number', () => {
  const library = libraryOf([
    modelOf('m'),
    sessionOf('s'),
    reportOf('r'),
    documentOf('25-nq-tw-2013'),
  ]);
  const { builtOn, readings } = readingsFile(library);
  expect(builtOn).toBe('2026-11-21');
  expect(readings.map(({ kind, short }) => [kind, short])).toEqual([
    ['model', 1],
    ['report', 3],
    ['document', 4],
  ]);
});
