import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  // A soft hyphen in a word.
  ['Nghị quy\u00adết', 'Nghị quyết'],
  // A word joiner and marks of direction in a number.
  ['25\u2060/\u200eNQ\u200b-TW', '25/NQ-TW'],
  // Letters in pieces.
  ['Đảng ủy'.normalize('NFD'), 'Đảng ủy'],
  // Nothing to do.
  ['Đảng ủy', 'Đảng ủy'],
])('%j reads %j', (raw, text) => {
  expect(cleanText(raw).text).toBe(text);
});

test('what is not seen goes with the word it stands in, and stays beside it', () => {
  const raw = 'a\u200b25\u00adNQ\u200b b';
  const { text, toRaw } = cleanText(raw);
  expect(text).toBe('a25NQ b');
  const { start, end } = toRaw(1, 5);
  expect(raw.slice(start, end)).toBe('25\u00adNQ\u200b');
});

const letters = fc.constantFrom(
  'a',
  'ấ',
  'a\u0302\u0301',
  'd',
  '\u00ad',
  '\u200b',
  ' ',
  '𝒂',
  '\u0323',
  '각',
);

test('whatever the signs: clean is NFC, and every stretch leads to the words it was made of', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), fc.nat(), fc.nat(), (parts, from, size) => {
      const raw = parts.join('');
      const clean = cleanText(raw);
      expect(clean.text).toBe(
        raw.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC'),
      );
      // No edit begins between a letter and its mark.
      const units = (clean.text.match(/\P{M}?\p{M}*/gu) ?? []).filter(Boolean);
      const first = from % (units.length + 1);
      const last = Math.min(units.length, first + (size % 5));
      const start = units.slice(0, first).join('').length;
      const end = start + units.slice(first, last).join('').length;
      const raws = clean.toRaw(start, end);
      expect(cleanText(raw.slice(raws.start, raws.end)).text).toBe(clean.text.slice(start, end));
      expect(cleanText(raw.slice(0, raws.start)).text).toBe(clean.text.slice(0, start));
      expect(clean.fromRaw(raws.start)).toBe(start);
    }),
  );
});
