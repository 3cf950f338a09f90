import { beforeEach, expect, test } from 'vitest';
import { documentOf, modelOf } from '../../entries/testing/sample.ts';
import type { Library } from '../../library/library.ts';
import { libraryOf } from '../../library/testing/sample.ts';
import { watch } from './watch.ts';

const library = libraryOf([
  documentOf('25-nq-tw-2013', { number: '25-NQ/TW', topics: ['dan-van'] }),
  documentOf('01-ct-tw-2014', { number: '01-CT/TW' }),
  modelOf('a', { implements: ['25-nq-tw-2013'] }),
]);
let noted: string[];
let lost: unknown[];
let seen: Library;
beforeEach(() => {
  noted = [];
  lost = [];
  seen = watch(library, {
    note: (question, print) => {
      print();
      noted.push(question);
    },
    maker: () => {},
    lost: (why) => lost.push(why),
  });
});

test('what is answered is what the watched library answers', () => {
  expect(seen.document('25-nq-tw-2013')).toBe(library.document('25-nq-tw-2013'));
  expect(seen.relations('25-nq-tw-2013')).toEqual(library.relations('25-nq-tw-2013'));
  expect([...seen.documents]).toEqual(library.documents);
  expect(seen.carriedOutBy('25-nq-tw-2013').map(({ id }) => id)).toEqual(['a']);
});

test.each<[string, (of: Library) => unknown, string[]]>([
  ['a call with what it was asked', (of) => of.document('x'), ['["document",["x"]]']],
  [
    'a part of a list as that part',
    (of) => of.documents.slice(0, 1),
    ['["documents","slice",[0,1]]'],
  ],
  ['the length of a list as no more', (of) => of.models.length, ['["models","length"]']],
  ['a list that is gone through as a whole', (of) => of.models.map(String), ['["models"]']],
  ['a spread list as a whole', (of) => [...of.models], ['["models"]']],
  ['an element of a list as the whole', (of) => of.models[0], ['["models"]']],
  ['a key of a map', (of) => of.numbers.get('25-nq-tw'), ['["numbers","get",["25-nq-tw"]]']],
  ['whether a map has a key', (of) => of.numbers.has('1'), ['["numbers","has",["1"]]']],
  ['all of a map as a whole', (of) => [...of.numbers.keys()], ['["numbers"]']],
  [
    'a length of what was answered',
    (of) => of.entriesOf('dan-van').length,
    ['["entriesOf",["dan-van"],"length"]'],
  ],
  [
    'a question to a part of the library',
    (of) => of.registry.byNumber('1').length,
    ['["registry","byNumber",["1"],"length"]'],
  ],
  ['nothing for what is the same in every build of the code', (of) => of.vocabulary.topics, []],
])('notes %s', (_, ask, questions) => {
  ask(seen);
  expect([...new Set(noted)]).toEqual(questions);
});

test('an index that is made once is noted by the key that is looked up in it', () => {
  const byTitle = ({ documents }: Library) =>
    new Map(documents.map((view) => [view.id, view.label]));
  expect(seen.once(byTitle).get('25-nq-tw-2013')).toBe('25-NQ/TW');
  expect(noted).toEqual(['["once",[{"maker":"byTitle"}],"get",["25-nq-tw-2013"]]']);
});

test('a function that an index is made of is noted by what it answers', () => {
  const labels = (of: Library) => (id: string) => of.document(id)?.label;
  expect(seen.once(labels)('01-ct-tw-2014')).toBe('01-CT/TW');
  expect(noted).toEqual(['["once",[{"maker":"labels"}],["01-ct-tw-2014"]]']);
});

test('an index stays one object for all pages', () => {
  const lists = (of: Library) => of.documents.map(({ id }) => id);
  expect(seen.once(lists)).toBe(library.once(lists));
});

test('a page that asks what cannot be written down is not kept', () => {
  seen.once(
    (
      () => () =>
        1
    )(),
  );
  expect(lost).toHaveLength(1);
});
