import { expect, test } from 'vitest';
import { fitFlags, flagsOf, rankByFit } from './fit.ts';
import { columnOf, type ModelIndex } from './rows.ts';

interface Row {
  traits: string[];
  unit: string;
  evidence: number;
  flags?: number;
}
const indexOf = (rows: readonly Row[]): ModelIndex => ({
  cardsInFile: 25,
  facets: {
    'don-vi': columnOf(rows, ({ unit }) => [unit]),
    'bang-chung': columnOf(rows, ({ evidence }) => [String(evidence)]),
  },
  traits: columnOf(rows, ({ traits }) => traits),
  flags: rows.map(({ flags }) => flags ?? 0),
});
const index = indexOf([
  { traits: ['nong-thon'], unit: 'cong-doan', evidence: 4 },
  { traits: ['rac', 'nong-thon'], unit: 'xa-phuong', evidence: 1, flags: fitFlags.money },
  { traits: ['rac'], unit: 'cong-doan', evidence: 3 },
  { traits: [], unit: 'doanh-nghiep', evidence: 5 },
]);

test('points of what is shared and of the evidence make the order', () => {
  const fits = rankByFit(index, { difficulty: 'rac', unitType: 'cong-doan', place: 'nong-thon' });
  expect(fits.map(({ row, points }) => [row, points])).toEqual([
    // difficulty 4, unit 3, level 3 is 1
    [2, 8],
    // unit 3, place 2, level 4 is 2
    [0, 7],
    // difficulty 4, place 2, level 1 takes 1
    [1, 5],
  ]);
});

test('a model that shares nothing is not ranked, however good its evidence', () => {
  expect(rankByFit(index, { difficulty: 'rac' }).map(({ row }) => row)).toEqual([2, 1]);
  expect(rankByFit(index, {})).toEqual([]);
});

test('says what is shared, what is lacking and what speaks against', () => {
  expect(rankByFit(index, { difficulty: 'rac', unitType: 'cong-doan' })[2]).toMatchObject({
    row: 1,
    shares: ['difficulty'],
    lacks: ['unitType'],
    evidence: 1,
    flags: ['money'],
  });
});

test('equals keep the order of the gallery', () => {
  const twins = indexOf([
    { traits: ['rac'], unit: 'a', evidence: 2 },
    { traits: ['rac'], unit: 'b', evidence: 2 },
  ]);
  expect(rankByFit(twins, { difficulty: 'rac' }).map(({ row }) => row)).toEqual([0, 1]);
});

test('marks are read from the fields of a model', () => {
  const plain = {
    by: 'tap-the',
    difficultyInferred: false,
    limitations: ['x'],
    results: [{}],
  };
  expect(flagsOf(plain)).toBe(0);
  expect(
    flagsOf({
      by: 'ca-nhan',
      needs: { money: 'mười triệu đồng' },
      nationwide: true,
      difficultyInferred: true,
      limitations: [],
      // an amount of background is no result
      results: [{ context: true }],
    }),
  ).toBe(63);
});
