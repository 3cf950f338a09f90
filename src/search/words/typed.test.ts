import { expect, test } from 'vitest';
import { withoutKeys } from './typed.ts';

test.each([
  // Telex: vowels doubled, the tone at the end.
  ['vaanj', 'van'],
  ['ddoanf', 'doan'],
  ['nghij', 'nghi'],
  // Telex: the tone right after its vowel.
  ['vaajn', 'van'],
  ['quyeets', 'quyet'],
  ['luwowng', 'luong'],
  // VNI: figures for marks.
  ['dan5', 'dan'],
  ['quye61t', 'quyet'],
  ['d9oan2', 'doan'],
])('%s may stand for %s', (typed, meant) => {
  expect(withoutKeys(typed)).toContain(meant);
});

test('a plain syllable has no other reading than itself', () => {
  expect(withoutKeys('dan')).toEqual([]);
});
