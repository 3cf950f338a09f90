import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asSeen, ownLetters, withoutInvisible } from './look-alikes.ts';

test.each([
  // Ð of old fonts.
  ['11-QÐi/TW', '11-QĐi/TW'],
  // Cyrillic С, Т, К, Н from a wrong keyboard.
  ['05-СТ/ТW', '05-CT/TW'],
  // Greek and full width.
  ['43‑ΚL/TＷ', '43-KL/TW'],
  // A soft hyphen and a zero-width space that nobody sees.
  ['25\u00ad-NQ\u200b/TW', '25-NQ/TW'],
  // Kinds of dash, slash and space.
  ['25–NQ∕TW\u00a0ngày', '25-NQ/TW ngày'],
  // Letters of ours stay.
  ['Nghị quyết số 60/2013/NĐ-CP', 'Nghị quyết số 60/2013/NĐ-CP'],
])('%j is seen as %j', (written, seen) => {
  expect(asSeen(written)).toBe(seen);
});

test('letters are put right without moving any', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(ownLetters(text)).toHaveLength(text.length);
    }),
  );
});

describe('what is not seen is taken out', () => {
  const gap = fc.constantFrom('', '\u00ad', '\u200b', '\ufeff', '\u2060');
  const written = fc.array(fc.tuple(gap, fc.constantFrom('a', 'ệ', ' ', '-')));

  test('and every letter left knows its place', () => {
    fc.assert(
      fc.property(written, (pieces) => {
        const text = pieces.flat().join('');
        const visible = withoutInvisible(text);
        expect(visible.text).toBe(pieces.map(([, letter]) => letter).join(''));
        for (const [place, letter] of [...visible.text].entries())
          expect(text[visible.at(place)]).toBe(letter);
        expect(visible.at(visible.text.length)).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
