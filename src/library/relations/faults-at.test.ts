import { expect, test } from 'vitest';
import { documentOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { faultsAt } from './faults-at.ts';

const related = (id: string, issuedOn: string, ...targets: string[]) =>
  documentOf(id, {
    issuedOn,
    relations: targets.map((target) => ({ kind: 'thay-the', target })),
  });
const library = libraryOf([related('cu', '2013', 'moi', 'cu'), related('moi', '2019', 'cu')]);
const at = (id: string) =>
  faultsAt(library, id).map(({ reason, from, to }) => `${reason} ${from} ${to}`);

test('a relation that cannot be true is found at both of its ends', () => {
  expect(at('moi')).toEqual(['younger cu moi']);
  expect(at('cu')).toContain('younger cu moi');
});

test('one of a document to itself is found there once', () => {
  expect(at('cu').filter((fault) => fault.startsWith('self'))).toEqual(['self cu cu']);
});

test('a document without a fault has none', () => {
  expect(faultsAt(libraryOf([related('a', '2013'), related('b', '2019', 'a')]), 'a')).toEqual([]);
});
