import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { answersOf } from '../entries/testing/sample-answers.ts';
import { buildLibrary } from './build-library.ts';

const ended = documentOf('cu', {
  number: '01-CT/TW',
  issuedOn: '2014-01-02',
  expiredOn: '2025-07-01',
});
const current = documentOf('moi', { number: '02-CT/TW', issuedOn: '2020-01-02' });

const libraryWith = (...answers: object[]) =>
  buildLibrary({
    entries: [ended, current],
    vocabulary,
    answers: [answersOf(...answers)],
    ledger: new Map(),
    day: '2026-11-21',
  });

test('answers are found by what they rest on, each once, in the order of their pages', () => {
  const library = libraryWith(
    {
      basis: [
        { document: 'moi', provision: 'Điều 1' },
        { document: 'moi', provision: 'Điều 2' },
      ],
    },
    { basis: [{ document: 'cu' }, { document: 'moi' }] },
    {},
  );
  expect(library.answersOn('moi').map(({ answer }) => answer.id)).toEqual(['cau-1', 'cau-2']);
  expect(library.answersOn('khong-co')).toEqual([]);
});
