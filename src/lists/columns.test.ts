import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRows, columnOf, valuesAt } from './columns.ts';

interface Item {
  field: string;
  years: string[];
}
const items: Item[] = [
  { field: 'kinh-te', years: ['2013', '2014'] },
  { field: 'kinh-te', years: ['2021'] },
  { field: 'van-hoa', years: ['2021'] },
  { field: 'van-hoa', years: [] },
];
const indexOf = (all: readonly Item[]) => ({
  field: columnOf(all, ({ field }) => [field]),
  year: columnOf(all, ({ years }) => years),
});
const choose = (choice: Record<string, string[]>) =>
  new Map(Object.entries(choice).map(([facet, values]) => [facet, new Set(values)]));

test('a column gives back what went into it', () => {
  const column = columnOf(items, ({ years }) => years);
  expect(items.map((_, row) => valuesAt(column, row))).toEqual(items.map(({ years }) => years));
});

test('values of one facet widen the choice, facets narrow it', () => {
  const { rows } = chooseRows(
    indexOf(items),
    choose({ year: ['2013', '2021'], field: ['kinh-te'] }),
  );
  expect(rows).toEqual([0, 1]);
});

test('nothing chosen leaves every row, a value that no row has leaves none', () => {
  expect(chooseRows(indexOf(items), choose({})).rows).toEqual([0, 1, 2, 3]);
  expect(chooseRows(indexOf(items), choose({ year: ['1990'] })).rows).toEqual([]);
});

test('counts of a facet leave its own choice out and keep the others', () => {
  const { counts } = chooseRows(indexOf(items), choose({ field: ['van-hoa'], year: ['2021'] }));
  expect(Object.fromEntries(counts.get('field') ?? [])).toEqual({ 'kinh-te': 1, 'van-hoa': 1 });
  expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({ '2013': 0, '2014': 0, '2021': 1 });
});

test('rows and counts are those that asking row by row gives', () => {
  const value = fc.constantFrom<string>('a', 'b', 'c');
  const item = fc.record({ field: value, years: fc.uniqueArray(value) });
  const chosen = fc.record({ field: fc.uniqueArray(value), year: fc.uniqueArray(value) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), chosen, (all, wanted) => {
      const has = {
        field: ({ field }: Item) => wanted.field.length === 0 || wanted.field.includes(field),
        year: ({ years }: Item) =>
          wanted.year.length === 0 || years.some((year) => wanted.year.includes(year)),
      };
      const { rows, counts } = chooseRows(indexOf(all), choose(wanted));
      expect(rows).toEqual(all.flatMap((one, row) => (has.field(one) && has.year(one) ? row : [])));
      for (const [year, count] of counts.get('year') ?? []) {
        expect(count).toBe(all.filter((one) => has.field(one) && one.years.includes(year)).length);
      }
    }),
  );
});
