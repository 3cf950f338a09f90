import { expect, test } from 'vitest';
import { documentView } from '../../entries/document-view.ts';
import { documentOf, vocabulary } from '../../entries/testing/sample.ts';
import { drawableRelations } from './drawable-relations.ts';

type Given = [id: string, issuedOn: string | undefined, ...relations: [kind: string, to: string][]];

function drawn(...given: Given[]) {
  const views = given.map(([id, issuedOn, ...relations]) =>
    documentView(
      documentOf(id, {
        ...(issuedOn ? { issuedOn } : {}),
        relations: relations.map(([kind, target]) => ({ kind, target })),
      }),
      vocabulary,
    ),
  );
  const relations = drawableRelations(views);
  return {
    kept: views.flatMap(({ id }) => relations.of(id).outgoing.map(({ to }) => `${id}>${to}`)),
    leftOut: views.flatMap(({ id }) =>
      relations
        .leftOutAt(id)
        .filter(({ from }) => from === id)
        .map(({ to }) => `${id}>${to}`),
    ),
  };
}

test('a younger document acts on an older one', () => {
  expect(drawn(['a', '2013'], ['b', '2019', ['thay-the', 'a']])).toEqual({
    kept: ['b>a'],
    leftOut: [],
  });
});

test('a document that is said to act on a younger one is left out', () => {
  expect(drawn(['a', '2013', ['thay-the', 'b']], ['b', '2019']).leftOut).toEqual(['a>b']);
});

test.each([
  // same year, the day known of one only
  ['2013', '2013-06-03'],
  // no day at all
  [undefined, '2013'],
])('a day of %s contradicts nothing about %s', (from, to) => {
  expect(drawn(['a', from, ['can-cu', 'b']], ['b', to]).kept).toEqual(['a>b']);
});

test('a cycle is left out as a whole, and nothing beside it', () => {
  expect(
    drawn(
      ['a', '2013', ['thay-the', 'b']],
      ['b', '2013', ['can-cu', 'c']],
      ['c', '2013', ['huong-dan', 'a']],
      ['d', '2013', ['huong-dan', 'a']],
    ),
  ).toEqual({ kept: ['d>a'], leftOut: ['a>b', 'b>c', 'c>a'] });
});

test('related documents may name each other, none itself', () => {
  expect(
    drawn(['a', '2013', ['lien-quan', 'b'], ['lien-quan', 'a']], ['b', '2019', ['lien-quan', 'a']]),
  ).toEqual({ kept: ['a>b', 'b>a'], leftOut: ['a>a'] });
});
