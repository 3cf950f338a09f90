import { expect, test } from 'vitest';
import { countValues, fits, type RowValues, readChoice, writeChoice } from './facet-filter.ts';

const row = (loai: string, nam: string, ...topics: string[]): RowValues =>
  new Map([
    ['loai', [loai]],
    ['nam', [nam]],
    ['chu-de', topics],
  ]);
const rows = [
  row('nghi-quyet', '2013', 'dan-van', 'xay-dung-dang'),
  row('nghi-quyet', '2021', 'cong-doan'),
  row('chi-thi', '2021', 'dan-van'),
];
const choose = (choice: Record<string, string[]>) =>
  new Map(Object.entries(choice).map(([facet, values]) => [facet, new Set(values)]));

test('values of one facet widen the choice, facets narrow it', () => {
  const choice = choose({ loai: ['nghi-quyet', 'chi-thi'], nam: ['2021'] });
  expect(rows.map((item) => fits(item, choice))).toEqual([false, true, true]);
});

test('a facet with nothing chosen lets every row through', () => {
  expect(rows.every((item) => fits(item, choose({ loai: [] })))).toBe(true);
});

test('a row with several topics fits by any of them', () => {
  const choice = choose({ 'chu-de': ['xay-dung-dang'] });
  expect(rows.map((item) => fits(item, choice))).toEqual([true, false, false]);
});

test('counts of a facet leave that facet out and keep the others', () => {
  const choice = choose({ loai: ['chi-thi'], nam: ['2021'] });
  expect(countValues(rows, choice, 'loai')).toEqual(
    new Map([
      ['nghi-quyet', 1],
      ['chi-thi', 1],
    ]),
  );
});

test('a choice survives being written into an address and read back', () => {
  const choice = choose({ loai: ['nghi-quyet', 'chi-thi'], nam: ['2021'] });
  expect(writeChoice(choice)).toBe('?loai=nghi-quyet,chi-thi&nam=2021');
  expect(readChoice(writeChoice(choice), ['loai', 'nam'])).toEqual(choice);
});

test('an address with an unknown facet chooses nothing', () => {
  expect(readChoice('?mau=do', ['loai'])).toEqual(new Map([['loai', new Set()]]));
  expect(writeChoice(choose({ loai: [] }))).toBe('');
});
