import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendLedger, ledgerFile, readLedger, writeLedger } from './ledger.ts';

const key = fc.stringMatching(/^(document|model)\/[a-z0-9]{1,12}$/);
const ledgers = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: 1, max: 1e6 })), {
    comparator: 'IsStrictlyEqual',
    selector: ([, number]) => number,
  })
  .map((pairs) => new Map(pairs));

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      expect(readLedger(writeLedger(ledger))).toEqual({ ledger, problems: [] });
    }),
  );
});

test('never gives an entry another number, nor a number to another entry', () => {
  fc.assert(
    fc.property(ledgers, fc.array(key), (ledger, keys) => {
      const next = extendLedger(ledger, keys);
      for (const [known, number] of ledger) expect(next.get(known)).toBe(number);
      for (const wanted of keys) expect(next.has(wanted)).toBe(true);
      expect(new Set(next.values()).size).toBe(next.size);
    }),
  );
});

test('numbers new entries after the highest number, even when that entry is gone', () => {
  const next = extendLedger(new Map([['model/a', 7]]), ['model/a', 'model/b', 'model/c']);
  expect([...next.values()]).toEqual([7, 8, 9]);
});

test('writes entries in the order of their numbers', () => {
  const text = writeLedger(
    new Map([
      ['model/b', 2],
      ['document/a', 1],
    ]),
  );
  expect(text.split('\n').slice(1)).toEqual(['document/a: 1', 'model/b: 2', '']);
});

test('a ledger that holds nothing yet is no problem', () => {
  expect(readLedger(writeLedger(new Map())).problems).toEqual([]);
});

test.each([
  // given twice
  ['model/a: 1\n\n# xóa\nmodel/b: 1\n', 4, 'Số 1 đã cấp cho model/a, không cấp lại cho model/b.'],
  // no number
  ['model/a: một\n', 1, '“model/a” phải là một số, đang là “một”.'],
  // no permanent number
  ['model/a: 0\n', 1, '“model/a” phải từ 1 trở lên, đang là “0”.'],
  // the same entry twice
  ['model/a: 1\nmodel/a: 2\n', 2, expect.stringContaining('một trường viết hai lần')],
  // two editors' lines left in conflict
  ['model/a: 1\n<<<<<<< HEAD\nmodel/b: 2\n', 2, expect.stringContaining('YAML')],
])('refuses %j at its line', (source, line, message) => {
  expect(readLedger(source).problems[0]).toMatchObject({ file: ledgerFile, line, message });
});

test('a missing ledger is a problem, for an empty one would number everything anew', () => {
  const { ledger, problems } = readLedger(undefined);
  expect(ledger.size).toBe(0);
  expect(problems).toMatchObject([
    { file: ledgerFile, message: 'Thiếu tệp số vĩnh viễn của các bài.', severity: 'error' },
  ]);
});
