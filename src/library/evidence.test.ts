import { expect, test } from 'vitest';
import { modelOf } from '../entries/testing/sample.ts';
import { evidenceReason } from './evidence.ts';

const reason = (fields: object, followers = 0) =>
  evidenceReason(modelOf('a', fields).data, followers);
const figure = { results: [{ label: 'Hộ', value: 3, unit: 'hộ' }] };
const ran = { place: 'lai-chau', years: { from: 2021, basis: 'trien-khai' } };

test.each([
  // an unofficial copy is no public source, whatever it tells
  [0, { ...figure, ...ran, sources: [{ title: 'Bản chép', unofficial: true }] }],
  // described in public, without a figure
  [1, ran],
  // households counted before the work are no result
  [1, { ...ran, results: [{ label: 'Hộ', value: 3, unit: 'hộ', context: true }] }],
  // a figure, but only the year of the article is known
  [2, { ...figure, place: 'lai-chau', years: { from: 2021, basis: 'nguon' } }],
  // a figure with its year, but no place
  [2, { ...figure, years: ran.years }],
  // figure, place, time
  [3, { ...figure, ...ran }],
  // the whole country is a place
  [3, { ...figure, years: ran.years, nationwide: true }],
  // two articles of one paper are one witness
  [3, { ...figure, ...ran, sources: ['a', 'b'].map((title) => ({ title, publisher: 'Báo' })) }],
  // two papers
  [4, { ...figure, ...ran, sources: ['A', 'B'].map((publisher) => ({ title: 'x', publisher })) }],
  // recognition stands for a second source
  [4, { ...figure, ...ran, recognition: 'Bằng khen' }],
])('allows level %i', (level, fields) => {
  expect(reason(fields).supported).toBe(level);
});

test('a model that another learnt from reaches the highest level', () => {
  expect(reason({ ...figure, ...ran, recognition: 'Bằng khen' }, 1)).toEqual({
    there: ['source', 'figure', 'place', 'time', 'second', 'repeated'],
    missing: [],
    supported: 5,
  });
});

test('says what is missing in the order of the levels', () => {
  expect(reason({}).missing).toEqual(['figure', 'place', 'time', 'second', 'repeated']);
});
