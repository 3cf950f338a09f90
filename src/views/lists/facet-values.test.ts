import { expect, test } from 'vitest';
import { facetValues } from './facet-values.ts';

const words = ['mộc a', 'mộc b', 'an b', 'ăn c'];
const valuesOf = (word: string) => word.split(' ');
const nameOf = (value: string) => value.toUpperCase();
const inOrder = (...order: Parameters<typeof facetValues>[3][]) =>
  facetValues(words, valuesOf, nameOf, ...order).map(({ value, count }) => `${value} ${count}`);

test('values go by count, then by name in the order of the Vietnamese alphabet', () => {
  expect(inOrder()).toEqual(['b 2', 'mộc 2', 'a 1', 'an 1', 'ăn 1', 'c 1']);
});

test('years go downwards', () => {
  const years = facetValues(['2013', '2021', '2013'], (year) => [year], nameOf, 'descending');
  expect(years.map(({ value }) => value)).toEqual(['2021', '2013']);
});

test('a given order is kept', () => {
  expect(inOrder(['c', 'an', 'a', 'b', 'ăn', 'mộc'])).toEqual([
    'c 1',
    'an 1',
    'a 1',
    'b 2',
    'ăn 1',
    'mộc 2',
  ]);
});

test('an item counts once under a value that it names twice', () => {
  expect(facetValues(['a a'], valuesOf, nameOf)).toEqual([{ value: 'a', name: 'A', count: 1 }]);
});
