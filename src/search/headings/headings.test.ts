import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../entry.ts';
import { searchEntry } from '../testing/sample.ts';
import { columnsOf, traitsAt } from './columns.ts';
import { fieldAt, fields, headingWords } from './fields.ts';
import { locate, type SoughtWord } from './locate.ts';
import { placesKept, readPostings, writePostings } from './postings.ts';
import { rank } from './score.ts';
import { buildHeadings } from './shards.ts';

const entry = (title: string, more: Partial<SearchEntry> = {}) =>
  searchEntry(title, { title, ...more });

const sought = (...words: string[]): SoughtWord[] =>
  words.map((word, place) => {
    const folded = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    return { folded, form: word === folded ? null : word, weight: 1, place };
  });

const acronyms = [{ code: 'CĐCS', expansion: 'công đoàn cơ sở' }];

function search(entries: readonly SearchEntry[], words: readonly SoughtWord[], wishes = {}) {
  const { shards } = buildHeadings(entries, acronyms, (text) => text.length);
  const all = Object.assign({}, ...shards);
  const located = words.map((word) => locate(word, () => all, readPostings));
  const wanted = {
    phrases: [],
    wantsCurrent: false,
    kind: null,
    typeWords: [],
    least: 0,
    ...wishes,
  };
  return rank(words, located, columnsOf(entries), wanted).map((hit) => entries[hit.entry]?.title);
}

describe('ranking', () => {
  test('words side by side come before the same words apart', () => {
    const entries = [entry('Công tác đoàn thể'), entry('Hoạt động công đoàn')];
    expect(search(entries, sought('cong', 'doan'))[0]).toBe('Hoạt động công đoàn');
  });

  test('a word is no beginning of another', () => {
    expect(search([entry('Công tác doanh nghiệp')], sought('doan'))).toEqual([]);
  });

  test('what people ask for under an old name is found by it', () => {
    const entries = [entry('Luật Thực hiện dân chủ ở cơ sở', { askedAs: ['quy chế dân chủ'] })];
    expect(search(entries, sought('quy', 'chế'))).toHaveLength(1);
  });

  test('the title counts more than the summary', () => {
    const entries = [entry('Một', { summary: 'Về đối thoại' }), entry('Về đối thoại')];
    expect(search(entries, sought('đối', 'thoại'))[0]).toBe('Về đối thoại');
  });

  test('the typed marks are preferred and other marks still found', () => {
    const entries = [entry('Dần vẫn'), entry('Dân vận')];
    expect(search(entries, sought('dân', 'vận'))).toEqual(['Dân vận', 'Dần vẫn']);
  });

  test('a short title that is asked for whole comes before a long one', () => {
    const entries = [
      entry('Luật sửa đổi Luật Công đoàn và Luật Thanh niên'),
      entry('Luật Công đoàn'),
    ];
    expect(search(entries, sought('luật', 'công', 'đoàn'))[0]).toBe('Luật Công đoàn');
  });

  test('what is replaced gives way when the current one is asked for', () => {
    const entries = [
      entry('Quy chế dân vận', { ended: true, day: '2010', standing: 90 }),
      entry('Quy chế dân vận mới', { day: '2021' }),
    ];
    const current = search(entries, sought('quy', 'chế', 'dân', 'vận'), { wantsCurrent: true });
    expect(current[0]).toBe('Quy chế dân vận mới');
  });

  test('a phrase in quotes must stand as it is', () => {
    const entries = [entry('Công tác của đoàn'), entry('Tổ chức công đoàn')];
    const quoted = search(entries, sought('cong', 'doan'), { phrases: [['cong', 'doan']] });
    expect(quoted).toEqual(['Tổ chức công đoàn']);
  });

  test('acronyms find what is written out, and the other way round', () => {
    const entries = [entry('Đổi mới công đoàn cơ sở'), entry('Giao ban CĐCS')];
    expect(search(entries, sought('cdcs')).toSorted()).toHaveLength(2);
    expect(search(entries, sought('công', 'đoàn', 'cơ', 'sở')).toSorted()).toHaveLength(2);
  });
});

test('postings come back as they were written', () => {
  const places = fc.uniqueArray(fc.nat(1200), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(9999), places), { selector: ([id]) => id }),
      (all) => {
        const sorted = all
          .map(([id, at]) => [id, at.toSorted((a, b) => a - b)] as const)
          .toSorted(([a], [b]) => a - b);
        expect([...readPostings(writePostings(new Map(sorted)))]).toEqual(sorted);
      },
    ),
  );
});

test('a place tells its field, and fields never overlap', () => {
  const long = Array.from({ length: 400 }, (_, at) => `từ ${at}`).join(' ');
  const words = headingWords(
    entry(long, { aliases: [long], topics: [long], summary: long, points: [long] }),
  );
  const seen = new Set(words.map(({ place }) => place));
  expect(seen.size).toBe(words.length);
  expect(new Set(words.map(({ place }) => fields[fieldAt(place)]?.name)).size).toBe(fields.length);
});

test('columns give back what they were made of', () => {
  const traits = traitsAt(
    columnsOf([entry('Dân vận'), entry('Bài', { kind: 'report', ended: true, day: '2022-01' })]),
    1,
  );
  expect(traits).toEqual({ kind: 'report', titleLength: 1, prior: 0, ended: true, year: 2022 });
});

test.each([
  // what there is now
  [1, 8],
  [1024, 8],
  // half as many for each doubling, one at the least
  [1025, 4],
  [4096, 2],
  [10_000, 1],
  [100_000, 1],
])('of a word in %d entries %d places are kept in each', (entries, kept) => {
  expect(placesKept(entries)).toBe(kept);
});

test('a word that stands everywhere keeps its places in names, and the first of the others', () => {
  const places = [3, 7, 120, 450, 460, 700];
  const everywhere = new Map(Array.from({ length: 9000 }, (_, entry) => [entry, places]));
  expect(readPostings(writePostings(everywhere)).get(8999)).toEqual([3, 7, 120]);
  const text = new Map(Array.from({ length: 9000 }, (_, entry) => [entry, [450, 460]]));
  expect(readPostings(writePostings(text)).get(0)).toEqual([450]);
  expect(readPostings(writePostings(new Map([[5, places]]))).get(5)).toEqual(places);
});

test('entries that hold less than the wished share of the most are left out', () => {
  const entries = [searchEntry('a', { title: 'dân vận khéo' }), searchEntry('b', { title: 'dân' })];
  expect(search(entries, sought('dan', 'van', 'kheo'), { least: 0.7 })).toEqual(['dân vận khéo']);
  expect(search(entries, sought('dan', 'van', 'kheo'), { least: 0.3 })).toHaveLength(2);
});
