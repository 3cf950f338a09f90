import { expect, test } from 'vitest';
import { documentView } from '../../entries/document-view.ts';
import { documentOf, vocabulary } from '../../entries/testing/sample.ts';
import { indexRelations } from './relations.ts';

const older = documentOf('25-nq-tw-2013');
const younger = documentOf('43-kl-tw-2019', {
  relations: [
    { kind: 'tiep-tuc-thuc-hien', target: '25-nq-tw-2013', note: 'Điều 1' },
    { kind: 'can-cu', number: '98-QĐ/TW', issuedOn: '2011' },
  ],
});
const relations = indexRelations([older, younger].map((entry) => documentView(entry, vocabulary)));

test('a relation is shown by the document that states it, in the order written', () => {
  expect(relations('43-kl-tw-2019').outgoing.map(({ kind, other }) => [kind, other?.id])).toEqual([
    ['tiep-tuc-thuc-hien', '25-nq-tw-2013'],
    ['can-cu', undefined],
  ]);
});

test('and by the document it points at, with the words of the relation', () => {
  const [incoming, ...others] = relations('25-nq-tw-2013').incoming;
  expect(others).toEqual([]);
  expect([incoming?.kind, incoming?.other.id]).toEqual(['tiep-tuc-thuc-hien', '43-kl-tw-2019']);
  expect(incoming?.relation.note).toBe('Điều 1');
});

test('a document not held keeps what is known of it', () => {
  const [, unheld] = relations('43-kl-tw-2019').outgoing;
  expect(unheld?.relation).toMatchObject({ number: '98-QĐ/TW', issuedOn: '2011' });
});

test('a relation that cannot be true is shown from neither end', () => {
  const early = documentOf('01-nq-tw-1990', {
    issuedOn: '1990',
    relations: [{ kind: 'thay-the', target: '02-nq-tw-2020' }],
  });
  const late = documentOf('02-nq-tw-2020', { issuedOn: '2020' });
  const of = indexRelations([early, late].map((entry) => documentView(entry, vocabulary)));
  expect([of(early.id).outgoing, of(late.id).incoming]).toEqual([[], []]);
});

test('a document without relations has none either way', () => {
  expect(relations('không có')).toEqual({ outgoing: [], incoming: [] });
});
