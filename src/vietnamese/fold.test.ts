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

test('Vietnamese letters fold unit by unit to what they fold to in a text', () => {
  for (const letter of 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệỨỪỬỮỰ') {
    expect(String.fromCharCode(foldUnit(letter.charCodeAt(0)))).toBe(fold(letter));
  }
});

test('toNfc composes', () => {
  expect(toNfc('ủy'.normalize('NFD'))).toBe('ủy');
});
