import { expect, test } from 'vitest';
import { modelOf } from '../entries/testing/sample.ts';
import { evidenceReason } from './evidence.ts';

const reason = (fields: object, followers = 0) =>
  evidenceReason(modelOf('a', fields).data, followers);
const amount = { results: [{ label: 'Hộ', value: 3, unit: 'hộ' }] };
const ran = { place: 'lai-chau', years: { from: 2021, basis: 'trien-khai' } };

test.each([
  // an unofficial copy is no public source, whatever it tells
  [0, { ...amount, ...ran, sources: [{ title: 'Bản chép', unofficial: true }] }],
  // described in public, without an amount
  [1, ran],
  // households counted before the work are no result
  [1, { ...ran, results: [{ label: 'Hộ', value: 3, unit: 'hộ', context: true }] }],
  // an amount, but only the year of the article is known
  [2, { ...amount, place: 'lai-chau', years: { from: 2021, basis: 'nguon' } }],
  // an amount with its year, but no place
  [2, { ...amount, years: ran.years }],
  // amount, place, time
  [3, { ...amount, ...ran }],
  // the whole country is a place
  [3, { ...amount, years: ran.years, nationwide: true }],
  // two articles of one paper are one witness
  [3, { ...amount, ...ran, sources: ['a', 'b'].map((title) => ({ title, publisher: 'Báo' })) }],
  // two papers
  [4, { ...amount, ...ran, sources: ['A', 'B'].map((publisher) => ({ title: 'x', publisher })) }],
  // recognition stands for a second source
  [4, { ...amount, ...ran, recognition: 'Bằng khen' }],
])('allows level %i', (level, fields) => {
  expect(reason(fields).supported).toBe(level);
});

test('a model that another learnt from reaches the highest level', () => {
  expect(reason({ ...amount, ...ran, recognition: 'Bằng khen' }, 1)).toEqual({
    there: ['source', 'amount', 'place', 'time', 'second', 'repeated'],
    missing: [],
    supported: 5,
  });
});

test('says what is missing in the order of the levels', () => {
  expect(reason({}).missing).toEqual(['amount', 'place', 'time', 'second', 'repeated']);
});
