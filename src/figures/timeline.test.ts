import { expect, test } from 'vitest';
import { documentOf } from '../entries/testing/sample.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { partyTerm } from './timeline.ts';

// Terms of the sample vocabulary: XI from 2011 to 2016, XII from 2016 to 2021.
const termOf = (fields: object) => {
  const library = libraryOf([documentOf('a', fields)]);
  const [view] = library.documents;
  return view && partyTerm(view, library);
};

test.each([
  // within a term
  [{ issuedOn: '2013-06-03' }, 'XI'],
  // of a year in which one term ends and the next begins
  [{ issuedOn: '2016-03' }, undefined],
  // what a central Party document says of itself counts
  [{ issuedOn: '2016', term: 'XII' }, 'XII'],
  // a province's committee counts its own terms
  [{ issuedOn: '2013', term: 'XIV', issuer: 'tinh-uy', place: 'lai-chau' }, 'XI'],
  // before the first term known
  [{ issuedOn: '1998' }, undefined],
  // no day
  [{}, undefined],
])('a document with %j is of the term %s', (fields, term) => {
  expect(termOf(fields)).toBe(term);
});
