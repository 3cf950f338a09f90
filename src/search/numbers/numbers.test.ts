import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../entry.ts';
import { hashOf } from '../files/hash.ts';
import { searchEntry } from '../testing/sample.ts';
import { askNumber } from './ask.ts';
import { changesBetween } from './changes.ts';
import { createNumberCodes } from './codes.ts';
import { keyOf, keysOf, type NumberParts } from './keys.ts';
import { readNumbers } from './read.ts';
import { fileFinder } from './routes.ts';
import { answerOf, buildNumberShards, mostHolders } from './shards.ts';
import { weighHolders } from './weigh.ts';

const codes = createNumberCodes(
  [
    { name: 'Nghị quyết', code: 'NQ' },
    { name: 'Hướng dẫn', code: 'HD' },
  ],
  [
    { code: 'TW', name: 'Trung ương Đảng' },
    { code: 'TU', name: 'Tỉnh ủy' },
  ],
);

const entry = (id: string, more: Partial<SearchEntry> = {}) =>
  searchEntry(id, {
    number: '25-NQ/TW',
    by: 'Ban Chấp hành Trung ương Đảng khóa XI',
    day: '2013-06-03',
    term: 'XI',
    ...more,
  });

const size = (text: string) => gzipSync(text).length;

function library(entries: readonly SearchEntry[]) {
  const keys = ({ number, ...rest }: SearchEntry) => {
    const [serial = '', type = '', mark = ''] = (number ?? '').split(/[-/]/);
    const printed = { serial, type, marks: [mark], year: null };
    return keysOf(rest, printed, { name: rest.type, code: type });
  };
  const { shards, routes } = buildNumberShards(entries, keys, size);
  const fileOf = fileFinder(routes);
  const lookUp = async (parts: NumberParts) => {
    const key = keyOf(parts);
    const shard = shards[fileOf(key)];
    return shard ? answerOf(shard, key) : null;
  };
  const find = async (query: string) => {
    const [typed] = readNumbers(query, codes);
    if (typed === undefined) throw new Error(`${query} holds no number.`);
    const rest = query.slice(0, typed.start) + query.slice(typed.end);
    const result = await askNumber(typed, rest, query, { number: lookUp, weigh: weighHolders });
    return { ...result, ids: result.holders.map(({ holder }) => holder.id) };
  };
  return { shards, routes, find };
}

const four = library([
  entry('2003', { title: 'Về công tác tôn giáo', day: '2003-03-12', by: 'Trung ương khóa IX' }),
  entry('2008', { title: 'Về công tác thanh niên', day: '2008-07-25', by: 'Trung ương khóa X' }),
  entry('2013', { uses: 20, standing: 23 }),
  entry('2026', { title: 'Về công tác tư tưởng', day: '2026-08-22', by: 'Bộ Chính trị khóa XIV' }),
]);

describe('a number with four holders', () => {
  test('gives all of them, the one others lean on first', async () => {
    const { count, ids } = await four.find('25nqtw');
    expect(count).toBe(4);
    expect(ids).toEqual(['2013', '2026', '2008', '2003']);
  });

  test.each([
    ['25-NQ/TW 2008', '2008'],
    ['25-NQ/TW khóa IX', '2003'],
    ['nghị quyết 25 tôn giáo', '2003'],
    ['nq 25 thanh nien', '2008'],
    ['25-NQ/TW ngày 22/8/2026', '2026'],
    // The stated body, the month and the title decide as in a text.
    ['25-NQ/TW của Bộ Chính trị', '2026'],
    ['nq 25 cua bo chinh tri', '2026'],
    ['25-NQ/TW (7/2008)', '2008'],
    ['Tháng 3/2003, Trung ương ban hành Nghị quyết số 25-NQ/TW', '2003'],
    ['Nghị quyết số 25-NQ/TW về công tác tôn giáo', '2003'],
  ])('%j puts the one meant first', async (query, first) => {
    expect((await four.find(query)).ids[0]).toBe(first);
  });

  test('says why the first is first, and nothing that all share', async () => {
    const { holders } = await four.find('25-NQ/TW');
    expect(holders[0]?.reasons).toEqual(['cited']);
  });

  test('says of each that cannot be meant why it cannot', async () => {
    const { holders } = await four.find('25-NQ/TW của HĐND xã');
    expect(holders.map(({ against }) => against)).toEqual([
      ['của Ban Chấp hành Trung ương Đảng khóa XI, lời văn ghi HĐND xã'],
      ['của Bộ Chính trị khóa XIV, lời văn ghi HĐND xã'],
      ['của Trung ương khóa X, lời văn ghi HĐND xã'],
      ['của Trung ương khóa IX, lời văn ghi HĐND xã'],
    ]);
  });

  test('a year of none of them is left out and said', async () => {
    const { loosened, count } = await four.find('25-NQ/TW 1999');
    expect([loosened, count]).toEqual([true, 4]);
  });
});

test('TU typed for TƯ reaches the Central Committee when no province has the number', async () => {
  expect((await four.find('25-nq/tu')).ids).toHaveLength(4);
});

test('a number nobody bears gives those of the same type and figure, and no holder', async () => {
  const { count, holders, near } = await four.find('25-NQ/QH15');
  expect([count, holders]).toEqual([0, []]);
  expect(near.map(({ number }) => number)).toContain('25-NQ/TW');
});

test('the same figure of another type is not near', async () => {
  const { count, holders, near } = await four.find('25-HD/TW');
  expect([count, holders, near]).toEqual([0, [], []]);
});

describe('a number borne by very many', () => {
  const provinces = Array.from({ length: 2000 }, (_, at) =>
    entry(`tinh-${at}`, { number: '02-HD/TU', type: 'Hướng dẫn', by: `Tỉnh ủy tỉnh thứ ${at}` }),
  );
  const many = library(provinces);

  test('lists the likeliest and counts the rest', async () => {
    const { count, holders } = await many.find('02-HD/TU');
    expect([count, holders.length]).toEqual([2000, mostHolders]);
  });

  test('keeps every file under 4 KB compressed', () => {
    const largest = Math.max(...many.shards.map((shard) => size(JSON.stringify(shard))));
    expect(largest).toBeLessThanOrEqual(4096);
  });
});

test('a library of many numbers keeps every file under 4 KB compressed', () => {
  const entries = Array.from({ length: 1500 }, (_, at) =>
    entry(`so-${at}`, {
      number: `${at}-NQ/TW`,
      title: `Về nhiệm vụ thứ ${at} trong công tác dân vận của địa phương số ${(at * 7919) % 1500}`,
    }),
  );
  const { shards } = library(entries);
  expect(shards.length).toBeGreaterThan(1);
  expect(Math.max(...shards.map((shard) => size(JSON.stringify(shard))))).toBeLessThanOrEqual(4096);
  // Each twice: under its number and under its day. A file a key would name each a dozen times.
  expect(shards.flatMap(({ holders }) => holders).length).toBeLessThanOrEqual(2 * 1500);
});

test('every key leads to the file that holds it, of numbers borne by few and by very many', () => {
  const entries = Array.from({ length: 900 }, (_, at) =>
    entry(`so-${at}`, {
      number: `${at % 3 === 0 ? 1 : at}-${at % 2 === 0 ? 'NQ' : 'HD'}/${at % 5 === 0 ? 'TW' : 'TU'}`,
      // Titles that pack as badly as those of different documents do.
      title: Array.from({ length: 12 }, (_, word) => hashOf(`${at} ${word}`).toString(36)).join(
        ' ',
      ),
      day: `${1990 + (at % 30)}-03-04`,
    }),
  );
  const { shards, routes } = library(entries);
  expect(routes.split).toContain('1');
  const fileOf = fileFinder(routes);
  const astray = shards.flatMap((shard, file) =>
    Object.keys(shard.keys).filter((key) => fileOf(key) !== file),
  );
  expect(astray).toEqual([]);
});

test.each([
  ['25-NQ/TW', '25-NQ/TW', []],
  ['25nqtw', '25-NQ/TW', ['case', 'separator']],
  ['25/NQ-TW', '25-NQ/TW', ['separator']],
  ['5-CT/TW', '05-CT/TW', ['zero']],
  ['217-QD/TW', '217-QĐ/TW', ['accent']],
  ['60/NĐ-CP', '60/2013/NĐ-CP', ['year']],
  ['nq25', '25-NQ/TW', ['issuer']],
  // Words in place of letters are no slip.
  ['nghị quyết 25', '25-NQ/TW', []],
])('between %j and %j was made good: %j', (typed, printed, changes) => {
  expect(changesBetween(typed, printed)).toEqual(changes);
});
