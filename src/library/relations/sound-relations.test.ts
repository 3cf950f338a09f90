import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Relation } from '../../schema/index.ts';
import { endsWhole, type RelatedDocument, soundRelations } from './sound-relations.ts';

/** A document by id, day of issue and relations written `kind target`, a part after `:`. */
function doc(id: string, issuedOn: string | undefined, ...relations: string[]): RelatedDocument {
  return {
    id,
    data: {
      issuedOn,
      relations: relations.map((text) => {
        const [words = '', parts] = text.split(':');
        const [kind, target] = words.split(' ');
        return { kind, target, ...(parts ? { parts } : {}) } as Relation;
      }),
    },
  };
}

/** What is kept and what is left out, as short words. */
function judge(...documents: RelatedDocument[]) {
  const { sound, faults } = soundRelations(documents);
  return {
    sound: sound.map(({ from, relation }) => `${from} ${relation.kind} ${relation.target}`),
    faults: faults.map(({ reason, from, to }) => `${reason} ${from} ${to}`).sort(),
  };
}

test.each([
  // nothing wrong
  [[doc('a', '2013'), doc('b', '2015', 'thay-the a')], ['b thay-the a'], []],
  // a document that the library does not hold is nobody's fault here
  [[doc('b', '2015', 'thay-the x')], [], []],
  // itself
  [[doc('a', '2013', 'lien-quan a')], [], ['self a a']],
  // a younger one
  [[doc('a', '2013', 'thay-the b'), doc('b', '2015')], [], ['younger a b']],
  // related either way
  [[doc('a', '2013', 'lien-quan b'), doc('b', '2015')], ['a lien-quan b'], []],
  // of two that replace each other the days tell which is wrong
  [
    [doc('a', '2013', 'thay-the b'), doc('b', '2015', 'thay-the a')],
    ['b thay-the a'],
    ['younger a b'],
  ],
  // and where they do not, neither stands
  [
    [doc('a', '2015', 'thay-the b'), doc('b', '2015-05', 'thay-the a')],
    [],
    ['cycle a b', 'cycle b a'],
  ],
  // a longer way round, over documents of unknown day, and what leads into it
  [
    [
      doc('a', undefined, 'can-cu b'),
      doc('b', undefined, 'trien-khai c'),
      doc('c', undefined, 'thay-the a'),
      doc('d', '2020', 'thay-the a'),
    ],
    ['d thay-the a'],
    ['cycle a b', 'cycle b c', 'cycle c a'],
  ],
  // a document named on both sides is no way round
  [
    [doc('a', '2013', 'lien-quan b'), doc('b', '2015', 'lien-quan a')],
    ['a lien-quan b', 'b lien-quan a'],
    [],
  ],
  // replaced and carried on by the same document
  [
    [doc('a', '2013'), doc('b', '2015', 'thay-the a', 'tiep-tuc-thuc-hien a', 'can-cu a')],
    ['b can-cu a'],
    ['contradiction b a', 'contradiction b a'],
  ],
  // replaced in part and amended
  [
    [doc('a', '2013'), doc('b', '2015', 'thay-the a:Điều 3', 'sua-doi a')],
    ['b thay-the a', 'b sua-doi a'],
    [],
  ],
])('%j keeps %j and finds %j', (documents, sound, faults) => {
  expect(judge(...(documents as RelatedDocument[]))).toEqual({ sound, faults });
});

test('a cycle names the rest of it in order', () => {
  const { faults } = soundRelations([
    doc('a', undefined, 'can-cu b'),
    doc('b', undefined, 'can-cu c'),
    doc('c', undefined, 'can-cu a'),
  ]);
  expect(faults[0]).toMatchObject({ from: 'a', to: 'b', index: 0 });
  expect(faults[0]?.against.map(({ from }) => from)).toEqual(['b', 'c']);
});

test.each([
  [{ kind: 'thay-the' }, true],
  [{ kind: 'bai-bo' }, true],
  // a part leaves the rest
  [{ kind: 'bai-bo', parts: 'Điều 3' }, false],
  // an amended document goes on
  [{ kind: 'sua-doi' }, false],
] as const)('%j ends the whole document: %s', (relation, expected) => {
  expect(endsWhole(relation)).toBe(expected);
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const anyDocuments = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        day: fc.option(fc.constantFrom('2013', '2013-06', '2013-06-03', '2015'), {
          nil: undefined,
        }),
        relations: fc.array(
          fc.tuple(
            fc.constantFrom('thay-the', 'can-cu', 'sua-doi', 'lien-quan'),
            fc.constantFrom(...ids),
          ),
          { maxLength: 4 },
        ),
      })
      .map(({ day, relations }) => doc(id, day, ...relations.map((words) => words.join(' ')))),
  ),
);

test('what is kept never leads back to where it began, and nothing is lost', () => {
  fc.assert(
    fc.property(anyDocuments, (documents) => {
      const { sound, faults } = soundRelations(documents);
      const written = documents.flatMap(({ data }) => data.relations);
      const sorted = new Set([...sound, ...faults].map(({ relation }) => relation));
      expect(sorted).toEqual(new Set(written));
      expect(sound.length + faults.length).toBe(written.length);
      const directed = sound.filter(({ relation }) => relation.kind !== 'lien-quan');
      let open = new Set(ids);
      // Documents that nothing leads to are taken away until none is left; a cycle would stay.
      for (let before = -1; before !== open.size; ) {
        before = open.size;
        open = new Set(
          [...open].filter((id) => directed.some(({ from, to }) => to === id && open.has(from))),
        );
      }
      expect(open.size).toBe(0);
    }),
  );
});
