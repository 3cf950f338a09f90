import { expect, test } from 'vitest';
import { foldByKind } from './fold.ts';

const folded = (items: string) =>
  foldByKind([...items], (item) => item.toLowerCase()).map(({ kind, shown, hidden }) => [
    kind,
    shown.length,
    hidden.length,
  ]);

test.each([
  // nothing
  ['', []],
  // small groups stay whole
  [
    'aab',
    [
      ['a', 2, 0],
      ['b', 1, 0],
    ],
  ],
  // one more takes the room of the box that would say so
  ['aaaaaa', [['a', 6, 0]]],
  // seven fold
  [
    'aaaaaaab',
    [
      ['a', 5, 2],
      ['b', 1, 0],
    ],
  ],
])('%s shows and hides %j', (items, expected) => {
  expect(folded(items)).toEqual(expected);
});
