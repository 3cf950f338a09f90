import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnownWords, writeKnownWords } from './known-words.ts';

const words = [
  { folded: 'van', form: 'vận', entries: 90 },
  { folded: 'vang', form: 'vàng', entries: 3 },
  { folded: 'tw', form: 'tw', entries: 40 },
];

test('words come back as they were written', () => {
  const read = readKnownWords(writeKnownWords(words), 100);
  expect(read.form('van')).toBe('vận');
  expect(read.form('tw')).toBe('tw');
  expect(read.entries('vang')).toBe(3);
  expect(read.has('kheo')).toBe(false);
});

test('any set of words comes back', () => {
  const word = fc.record({
    folded: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    form: fc.stringMatching(/^[a-zàáạ]{1,12}$/),
    entries: fc.integer({ min: 1, max: 5000 }),
  });
  const sets = fc.uniqueArray(word, { selector: ({ folded }) => folded });
  fc.assert(
    fc.property(sets, (set) => {
      const read = readKnownWords(writeKnownWords(set), 5000).words;
      expect(read.toSorted((a, b) => (a.folded < b.folded ? -1 : 1))).toEqual(
        set.toSorted((a, b) => (a.folded < b.folded ? -1 : 1)),
      );
    }),
  );
});

test('the most frequent word with a beginning comes first', () => {
  const read = readKnownWords(writeKnownWords(words), 100);
  expect(read.startingWith('va', 5).map((word) => word.folded)).toEqual(['van', 'vang']);
});

test('a rare word weighs more than a frequent one, an unknown one most', () => {
  const read = readKnownWords(writeKnownWords(words), 100);
  expect(read.weight('vang')).toBeGreaterThan(read.weight('van'));
  expect(read.weight('zzz')).toBeGreaterThan(read.weight('vang'));
});
