import { documentOf, vocabulary } from '../../entries/testing/sample.ts';
import { answersOf } from '../../entries/testing/sample-answers.ts';
import { buildLibrary } from '../build-library.ts';
import type { Library } from '../library.ts';

const entries = [
  documentOf('cu', { number: '01-CT/TW', issuedOn: '2014-01-02', expiredOn: '2025-07-01' }),
  documentOf('moi', { number: '02-CT/TW', issuedOn: '2020-01-02' }),
];

/** A library of a document that has ended, `cu`, and one that has not, `moi`, with answers that rest on them. */
export const libraryWith = (...answers: object[]): Library =>
  buildLibrary({
    entries,
    vocabulary,
    answers: [answersOf(...answers)],
    ledger: new Map(),
    day: '2026-11-21',
  });
