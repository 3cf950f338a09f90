import { expect, test } from 'vitest';
import { columnOf } from '../lists/columns.ts';
import { rankByFit } from './fit.ts';
import { fitFlags, flagsOf } from './fit-flags.ts';
import type { ModelIndex } from './model-index.ts';

interface Row {
  traits: string[];
  unit: string;
  breadth?: number;
  flags?: number;
}
const indexOf = (rows: readonly Row[]): ModelIndex => ({
  cardsInFile: 25,
  facets: { 'don-vi': columnOf(rows, ({ unit }) => [unit]) },
  traits: columnOf(rows, ({ traits }) => traits),
  breadth: rows.map(({ breadth }) => breadth ?? 1),
  flags: rows.map(({ flags }) => flags ?? 0),
});
const index = indexOf([
  { traits: ['ngheo', 'nong-thon'], unit: 'cong-doan' },
  { traits: ['rac', 'nong-thon'], unit: 'xa-phuong', flags: fitFlags.money },
  { traits: ['ngheo', 'rac', 'nong-thon'], unit: 'cong-doan', breadth: 2 },
  { traits: [], unit: 'doanh-nghiep' },
]);
const rowsOf = (...asked: Parameters<typeof rankByFit>) =>
  rankByFit(...asked).map(({ row }) => row);

test('what is shared makes the order, the difficulty that a model was made for most', () => {
  const fits = rankByFit(index, { difficulty: 'rac', unitType: 'cong-doan', place: 'nong-thon' });
  expect(fits.map(({ row, points, most }) => [row, points, most])).toEqual([
    // difficulty 5, place 2
    [1, 7, 9],
    // difficulty on the side 3, unit 2, place 2
    [2, 7, 9],
  ]);
  expect(fits.map(({ isMain }) => isMain)).toEqual([true, false]);
});

test('a model that does not answer the difficulty asked for is not listed, whatever else it shares', () => {
  expect(rowsOf(index, { difficulty: 'rac', unitType: 'cong-doan' })).toEqual([1, 2]);
});

test('without a difficulty a model needs half of the points', () => {
  expect(rowsOf(index, { unitType: 'doanh-nghiep', place: 'nong-thon', group: 'x' })).toEqual([]);
  expect(rowsOf(index, { unitType: 'cong-doan', place: 'x' })).toEqual([0, 2]);
  expect(rowsOf(index, {})).toEqual([]);
});

test('of equals the one that answers fewer difficulties stands first, then the order of the gallery', () => {
  const rows = [3, 1, 1].map((breadth) => ({ traits: ['rac'], unit: 'a', breadth }));
  expect(rowsOf(indexOf(rows), { difficulty: 'rac' })).toEqual([1, 2, 0]);
});

test('a kind of unit is no group of the same name', () => {
  const rows = [{ traits: ['rac', 'luc-luong-vu-trang'], unit: 'xa-phuong' }];
  const situation = { difficulty: 'rac', unitType: 'luc-luong-vu-trang' };
  expect(rankByFit(indexOf(rows), situation)[0]?.lacks).toEqual(['unitType']);
});

test('says what is shared, what is lacking and what else to weigh', () => {
  expect(rankByFit(index, { difficulty: 'rac', unitType: 'cong-doan' })[0]).toMatchObject({
    row: 1,
    shares: ['difficulty'],
    lacks: ['unitType'],
    flags: ['money'],
  });
});

test('marks are read from the fields of a model', () => {
  const plain = { by: 'tap-the', difficultyInferred: false, limitations: [] };
  expect(flagsOf(plain, { change: 3, documented: 3 })).toBe(0);
  const full = {
    by: 'ca-nhan',
    needs: { money: 'mười triệu đồng' },
    nationwide: true,
    difficultyInferred: true,
    limitations: ['x'],
  };
  expect(flagsOf(full, { change: 5, documented: 2 })).toBe(
    Object.values(fitFlags).reduce((sum, bit) => sum + bit, 0) -
      fitFlags.beforeAfter -
      fitFlags.noChange,
  );
});
