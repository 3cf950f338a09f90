import { expect, test } from 'vitest';
import { libraryWith } from './testing/with-answers.ts';

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
