import { expect, test } from 'vitest';
import type { AnyEntry } from '../../entries/entry.ts';
import { documentOf, modelOf, sessionOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { quizFile } from './quiz-facts.ts';

const fileOf = (...entries: AnyEntry[]) => quizFile(libraryOf(entries));
const namesOf = (...entries: AnyEntry[]) =>
  fileOf(...entries).facts.documents.map(({ name }) => name);

const older = documentOf('08-nq-tw-1990', { number: '08-NQ/TW', issuedOn: '1990-03-27' });
/** A document that replaces the older one, known this surely. */
const younger = (certainty: string) =>
  documentOf('25-nq-tw-2013', {
    number: '25-NQ/TW',
    issuedOn: '2013-06-03',
    relations: [{ kind: 'thay-the', target: '08-nq-tw-1990', certainty, source: 1 }],
  });

test('a document checked in part only is not asked about', () => {
  const fields = { number: '43-KL/TW', issuedOn: '2019-01-07', verification: 'partial' };
  expect(namesOf(older, documentOf('43-kl-tw-2019', fields))).toEqual([
    'Nghị quyết 08-NQ/TW năm 1990',
  ]);
});

test('two documents that would have one name are asked about by nobody', () => {
  const twin = documentOf('08-nq-tw-1990-2', { number: '08-NQ/TW', issuedOn: '1990-05-01' });
  expect(namesOf(older, twin)).toEqual([]);
});

test('a replacement that is inferred is not sure, but spoils no wrong answer', () => {
  const facts = (certainty: string) =>
    fileOf(older, younger(certainty)).facts.documents.find(({ number }) => number === '25-NQ/TW');
  expect(facts('nguon')).toMatchObject({ replaces: [1], touches: [1] });
  expect(facts('suy-doan')).toMatchObject({ replaces: [], touches: [1] });
});

test('a model carries out only documents that are asked about', () => {
  const partial = documentOf('43-kl-tw-2019', {
    number: '43-KL/TW',
    issuedOn: '2019-01-07',
    verification: 'partial',
  });
  const model = modelOf('a', { implements: ['08-nq-tw-1990', '43-kl-tw-2019'] });
  expect(fileOf(older, partial, model).facts.models).toMatchObject([
    { name: 'Tổ tự quản', carriesOut: [1] },
  ]);
});

test('an item of a session is asked where what proves it was checked; in part: with a mark', () => {
  const proved = (verification: string) =>
    fileOf(documentOf('25-nq-tw-2013', { verification }), sessionOf('mot-buoi')).authored;
  expect(proved('unverified')).toEqual([]);
  expect(proved('partial')).toHaveLength(4);
  expect(proved('partial')[0]?.question.partial).toBe(true);
  expect(proved('verified')[0]?.question.partial).toBeUndefined();
  expect(proved('verified')).toHaveLength(4);
  expect(proved('verified')[0]).toMatchObject({ about: [2, 1], question: { origin: 'authored' } });
});
