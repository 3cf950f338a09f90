import { expect, test } from 'vitest';
import { judge, total } from './score.ts';

const text = 'Nghị quyết 25-NQ/TW, ngày 03/6/2013; Chỉ thị 05';
const gold = {
  id: 'a',
  text,
  citations: [
    { start: 0, end: 19, number: '25-NQ/TW', issuedOn: '2013-06-03', tags: ['central-party'] },
    { start: 37, end: 47, number: null, accept: ['05-CT/TW'], tags: ['short'] },
  ],
};

test('a right answer scores full', () => {
  const verdict = judge(gold, [
    { start: 0, end: 19, number: '25-nq/tw', issuedOn: '2013-06-03' },
    { start: 37, end: 47, number: '5-CT/TW' },
  ]);
  expect(total([verdict])).toMatchObject({ precision: 1, recall: 1, f1: 1, dates: 1 });
});

test('a wrong number at the right place lowers precision and recall', () => {
  const verdict = judge(gold, [{ start: 0, end: 19, number: '25/NQ-TW' }]);
  const score = total([verdict]);
  expect(score).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  expect(score.tags.get('central-party')).toEqual({ right: 0, of: 1 });
});

test('what is found where nothing is lowers precision', () => {
  const found = gold.citations.map(({ start, end, number }) => ({ start, end, number }));
  const verdict = judge(gold, [...found, { start: 21, end: 35, number: '03-CT/TW' }]);
  expect(verdict.spurious).toHaveLength(1);
  expect(total([verdict]).precision).toBeCloseTo(2 / 3);
});

test('optional citations count neither way', () => {
  const optional = {
    ...gold,
    citations: gold.citations.map((one) => ({ ...one, optional: true })),
  };
  const verdict = judge(optional, [{ start: 0, end: 19, number: 'x' }]);
  expect(total([verdict])).toMatchObject({ precision: 1, recall: 1 });
});

test('a day is right or wrong only where the number is right', () => {
  const verdict = judge(gold, [{ start: 0, end: 19, number: '25-NQ/TW', issuedOn: null }]);
  expect(total([verdict]).dates).toBe(0);
});
