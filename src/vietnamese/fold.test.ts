import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldUnit, toNfc } from './fold.ts';

test.each([
  // Tone and vowel marks, capitals.
  ['ĐẢNG ỦY', 'dang uy'],
  // Đ has no decomposition of its own.
  ['Đường đi', 'duong di'],
  // Eth, as some fonts and encodings write Đ.
  ['QÐ', 'qd'],
  // Decomposed text.
  ['Nghị quyết'.normalize('NFD'), 'nghi quyet'],
  ['25-NQ/TW', '25-nq/tw'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a text folds letter by letter to what its parts fold to when each is taken apart', () => {
  const letters = fc.constantFrom(
    ...'aĐÐðạỆữẞßİıſΣς\u0301\u0323\u0345“–…½ﬁ가각ΐ\u1100\u1161a25/-ǄſﬅK',
    '\uD835',
    '𝐀',
  );
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('');
      // A character beyond the letters makes the whole text take the slow way.
      expect(fold(text)).toBe(fold(`${text}\u00A0`).slice(0, -1));
    }),
  );
});

test('Vietnamese letters fold unit by unit to what they fold to in a text', () => {
  for (const letter of 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệỨỪỬỮỰ') {
    expect(String.fromCharCode(foldUnit(letter.charCodeAt(0)))).toBe(fold(letter));
  }
});

test('toNfc composes', () => {
  expect(toNfc('ủy'.normalize('NFD'))).toBe('ủy');
});
