import { expect, test } from 'vitest';
import type { Result } from '../schema/index.ts';
import { changeOf } from './change.ts';

const figure = (fields: Partial<Result>): Result => ({
  label: 'x',
  value: 1,
  unit: 'y',
  ...fields,
});
const levelOf = (results: Result[], spread: string[] = [], followers = 0) =>
  changeOf({ results, spread }, followers);

test('each kind of figure opens its level, the strongest counts', () => {
  expect(levelOf([])).toBe(0);
  expect(levelOf([figure({ counts: 'nguon-luc' })])).toBe(1);
  expect(levelOf([figure({ counts: 'viec-lam' }), figure({ counts: 'nguon-luc' })])).toBe(2);
  expect(levelOf([figure({ counts: 'thay-doi' })])).toBe(3);
  expect(levelOf([figure({ counts: 'thay-doi', before: 5 })])).toBe(4);
});

test('size counts for nothing, however much it grew', () => {
  expect(levelOf([figure({ context: true, before: 0 })])).toBe(0);
});

test('a number before and after of what was done is no change of the difficulty', () => {
  expect(levelOf([figure({ counts: 'viec-lam', before: 10 })])).toBe(2);
});

test('being repeated elsewhere makes no change out of work done', () => {
  expect(levelOf([figure({ counts: 'viec-lam' })], ['hai xã bên'])).toBe(2);
  expect(levelOf([figure({ counts: 'thay-doi' })], ['hai xã bên'])).toBe(5);
  expect(levelOf([figure({ counts: 'thay-doi' })], [], 1)).toBe(5);
});
