import { expect, test } from 'vitest';
import type { ForceState } from './force.ts';
import { successorsOf } from './successors.ts';

const ended = (by?: string): ForceState[] => [
  { is: 'dang-ap-dung' },
  { is: 'het-hieu-luc', from: '2020-01-01', by },
];
const newer = (by: string): ForceState[] => [{ is: 'co-van-ban-moi-hon', by }];
const guessed = (by: string): ForceState[] => [{ is: 'het-hieu-luc', by, inferred: true }];
const stands: ForceState[] = [{ is: 'dang-ap-dung' }];

test.each<
  [
    name: string,
    documents: Record<string, readonly ForceState[]>,
    chain: string[],
    now: string | null,
    newer: string[],
  ]
>([
  ['nothing came after it', { a: stands }, [], null, []],
  ['one took its place', { a: ended('b'), b: stands }, ['b'], 'b', []],
  [
    'what took its place was replaced too',
    { a: ended('b'), b: ended('c'), c: stands },
    ['b', 'c'],
    'c',
    [],
  ],
  [
    'what took its place ended with nobody in its place',
    { a: ended('b'), b: ended() },
    ['b'],
    null,
    [],
  ],
  ['its successor is not held', { a: ended('x') }, [], null, []],
  ['the last successor is not held', { a: ended('b'), b: ended('x') }, ['b'], null, []],
  ['they replace each other in a circle', { a: ended('b'), b: ended('a') }, ['b'], null, []],
  ['a newer text takes nobody’s place', { a: newer('b'), b: stands }, [], null, ['b']],
  ['an inferred end is a newer text', { a: guessed('b'), b: stands }, [], null, ['b']],
  [
    'what took its place has a newer text',
    { a: ended('b'), b: newer('c'), c: stands },
    ['b'],
    'b',
    ['c'],
  ],
  [
    'of newer texts the last one is meant, whatever ended those between',
    { a: newer('b'), b: ended('c'), c: newer('d'), d: stands },
    [],
    null,
    ['b', 'c', 'd'],
  ],
  ['newer texts go in a circle', { a: newer('b'), b: newer('a') }, [], null, ['b']],
])('%s', (_, documents, chain, now, later) => {
  const find = (id: string) => (documents[id] ? { force: documents[id] } : undefined);
  expect(successorsOf('a', '2026-11-30', find)).toEqual({ chain, now, newer: later });
});

test('what came after the day of the draft took nobody’s place by then', () => {
  const documents: Record<string, ForceState[]> = { a: ended('b'), b: stands };
  const find = (id: string) => ({ force: documents[id] ?? [] });
  expect(successorsOf('a', '2019-12-31', find)).toEqual({ chain: [], now: null, newer: [] });
});
