import { expect, test } from 'vitest';
import { unknownsOf } from './unknowns.ts';

const known = {
  difficultyInferred: false,
  results: [{ label: 'hộ nghèo', before: 68, value: 20, unit: 'hộ' }],
  place: 'hue',
  years: { from: 2020, basis: 'trien-khai' as const },
};

test('a model of which all is known has no unknowns', () => {
  expect(unknownsOf({ ...known, nationwide: undefined }, true)).toEqual([]);
});

test('an amount of background is no result, the year of a source is not the year of the work', () => {
  const context = { label: 'hộ', value: 3, unit: 'hộ', context: true as const };
  const years = { from: 2020, basis: 'nguon' as const };
  expect(unknownsOf({ ...known, results: [context], years }, false)).toEqual([
    'amounts',
    'time',
    'spread',
  ]);
});
