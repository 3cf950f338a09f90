import { expect, test } from 'vitest';
import type { AnyEntry } from '../entries/entry.ts';
import type { FoundMention } from './mentions.ts';
import { wantedDocuments } from './wanted.ts';

const entry = (id: string, data: object = {}): AnyEntry =>
  ({ kind: 'document', id, data: { relations: [], ...data } }) as unknown as AnyEntry;
const mention = (
  of: AnyEntry,
  number: string,
  kind: 'not-held' | 'one',
  issuedOn: string | null = null,
): FoundMention =>
  ({
    entry: of,
    mention: { number, text: number, issuedOn, year: null },
    resolution: kind === 'one' ? { kind, id: 'x', flags: [] } : { kind },
    sentence: `Câu dẫn ${number}.`,
    field: [],
  }) as unknown as FoundMention;

test('a document that the library holds is not wanted', () => {
  expect(wantedDocuments([], [mention(entry('a'), '25-NQ/TW', 'one')])).toEqual([]);
});

test('counts every mention, lists each citing entry once, the most cited first', () => {
  const a = entry('a');
  const b = entry('b');
  const found = wantedDocuments(
    [],
    [
      mention(a, '76-NQ/TW', 'not-held'),
      mention(a, '70/KH-UBND', 'not-held'),
      mention(b, '70/KH-UBND', 'not-held'),
      mention(b, '70/KH-UBND', 'not-held'),
    ],
  );
  expect(found.map(({ name, times, entries }) => [name, times, entries.length])).toEqual([
    ['70/KH-UBND', 3, 2],
    ['76-NQ/TW', 1, 1],
  ]);
});

test('one number issued in two years is two documents', () => {
  const a = entry('a');
  const found = wantedDocuments(
    [],
    [
      mention(a, '03-KH/TW', 'not-held', '2011-08-01'),
      mention(a, '03-KH/TW', 'not-held', '2026-06-01'),
    ],
  );
  expect(found).toHaveLength(2);
});

test('a relation to a document not held asks for it too', () => {
  const a = entry('a', {
    relations: [{ kind: 'thay-the', number: '66-QĐ/TW', issuedOn: '2017-02-06' }],
  });
  expect(wantedDocuments([a], [])).toMatchObject([
    { name: '66-QĐ/TW', issuedOn: '2017-02-06', times: 1 },
  ]);
});
