import { expect, test } from 'vitest';
import { endedBases } from './ended-bases.ts';
import { libraryWith } from './testing/with-answers.ts';

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
