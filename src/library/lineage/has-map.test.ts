import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { hasMap } from './has-map.ts';

const centre = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const followers = ['a', 'b', 'c'].map((id) =>
  documentOf(id, { issuedOn: '2020', relations: [{ kind: 'lien-quan', target: centre.id }] }),
);

test.each([
  // nothing around it
  [0, false],
  // what the page of the document lists in two lines
  [2, false],
  [3, true],
])('a document with %d relatives has a map: %s', (count, expected) => {
  expect(hasMap(libraryOf([centre, ...followers.slice(0, count)]), centre)).toBe(expected);
});

test('those who carry it out count as documents do', () => {
  const models = ['x', 'y', 'z'].map((id) => modelOf(id, { implements: [centre.id] }));
  expect(hasMap(libraryOf([centre, ...models]), centre)).toBe(true);
});
