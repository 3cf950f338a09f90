import { describe, expect, test } from 'vitest';
import { correct, slipsOf } from './correct.ts';
import { readKnownWords, writeKnownWords } from './known-words.ts';

const known = readKnownWords(
  writeKnownWords(
    [
      'dan',
      'van',
      'kheo',
      'cong',
      'doan',
      'nghi',
      'quyet',
      'giam',
      'sat',
      'bien',
      'chu',
      'truc',
    ].map((folded) => ({ folded, form: folded, entries: 20 })),
  ),
  100,
);

describe('an unknown word', () => {
  test.each([
    // Keys of the input method left in place.
    ['vaanj', ['van'], 'keys'],
    // Spaces left out.
    ['danvankheo', ['dan', 'van', 'kheo'], 'spaces'],
    // Written by ear.
    ['quiet', ['quyet'], 'slip'],
    ['xat', ['sat'], 'slip'],
    ['chuc', ['truc'], 'slip'],
    // One letter lost, two swapped.
    ['cog', ['cong'], 'slip'],
    ['dona', ['doan'], 'slip'],
  ] as const)('%s is taken for %j', (typed, words, reason) => {
    expect(correct(typed, known)).toEqual({ words, reason });
  });

  test.each(['covid', 'ab', '2013'])('%s is left alone when nothing is near', (typed) => {
    expect(correct(typed, known)).toBeNull();
  });
});

test('a known word needs no correction', () => {
  expect(correct('van', known)).toBeNull();
});

test('slips of a known word are other words, never itself', () => {
  expect(slipsOf('ben', known)).toEqual(['bien']);
  expect(slipsOf('bien', known)).not.toContain('bien');
});
