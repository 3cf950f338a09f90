import { expect, test } from 'vitest';
import { documentOf, vocabulary } from '../entries/testing/sample.ts';
import { answersOf } from '../entries/testing/sample-answers.ts';
import { buildLibrary } from './build-library.ts';
import { endedBases } from './ended-bases.ts';

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

function endedIn(fields: object) {
  const library = libraryWith(fields);
  const answer = library.answers[0]?.answers[0];
  if (!answer) throw new Error('there is one');
  return endedBases(answer, library).map(({ index, document, since, isLater }) => [
    index,
    document.id,
    since,
    isLater,
  ]);
}

test('a basis that had ended when the answer was checked is told', () => {
  expect(endedIn({ basis: [{ document: 'moi' }, { document: 'cu' }] })).toEqual([
    [1, 'cu', '2025-07-01', false],
  ]);
});

test('one that ended only since is told as such', () => {
  expect(endedIn({ basis: [{ document: 'cu' }], checkedOn: '2025-06-30' })).toEqual([
    [0, 'cu', '2025-07-01', true],
  ]);
});

test.each([
  { question: 'Văn bản nào thay Chỉ thị 01-CT/TW?' },
  { answer: 'Không, chỉ thị đã hết hiệu lực.' },
  { note: 'Chỉ thị đã được thay thế.' },
])('an answer that says so itself is right: %o', (fields) => {
  expect(endedIn({ ...fields, basis: [{ document: 'cu' }] })).toEqual([]);
});

test('a word that only looks like it says nothing of force', () => {
  expect(endedIn({ answer: 'Phó bí thư ký thay mặt.', basis: [{ document: 'cu' }] })).toHaveLength(
    1,
  );
});

test('what applies is no matter', () => {
  expect(endedIn({ basis: [{ document: 'moi' }] })).toEqual([]);
});
