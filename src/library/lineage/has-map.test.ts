import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { hasMap } from './has-map.ts';

const centre = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const followers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  documentOf(id, { issuedOn: '2020', relations: [{ kind: 'lien-quan', target: centre.id }] }),
);

test.each([
  // nothing around it
  [0, false],
  // what the page of the document lists in a few lines
  [5, false],
  [6, true],
])('a document with %d relatives has a map: %s', (count, expected) => {
  expect(hasMap(libraryOf([centre, ...followers.slice(0, count)]), centre)).toBe(expected);
});

test('those who carry it out count as documents do', () => {
  const models = ['u', 'v', 'w', 'x', 'y', 'z'].map((id) =>
    modelOf(id, { implements: [centre.id] }),
  );
  expect(hasMap(libraryOf([centre, ...models]), centre)).toBe(true);
});

test('a line of three successors has a map on each of them, a line of two on none', () => {
  const older = documentOf('cu', { issuedOn: '2001' });
  const middle = documentOf('giua', {
    issuedOn: '2010',
    relations: [{ kind: 'thay-the', target: older.id }],
  });
  const young = documentOf('moi', {
    issuedOn: '2020',
    relations: [{ kind: 'sua-doi', target: middle.id }],
  });
  const mapped = (...documents: (typeof older)[]) => {
    const library = libraryOf(documents);
    return documents.map((document) => hasMap(library, document));
  };
  expect(mapped(older, middle)).toEqual([false, false]);
  expect(mapped(older, middle, young)).toEqual([true, true, true]);
});
