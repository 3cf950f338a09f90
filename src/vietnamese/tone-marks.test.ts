import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newToneMarks } from './tone-marks.ts';

test.each([
  // Open syllables: the mark moves to the first vowel.
  ['Đảng uỷ', 'Đảng ủy'],
  ['hoà bình', 'hòa bình'],
  ['sức khoẻ', 'sức khỏe'],
  ['UỶ BAN', 'ỦY BAN'],
  ['Uỷ ban', 'Ủy ban'],
  // After q the u belongs to the consonant.
  ['quý, quỹ', 'quý, quỹ'],
  // Closed syllables never differed.
  ['toàn, huỳnh, hoạch', 'toàn, huỳnh, hoạch'],
])('%s → %s', (old, modern) => {
  expect(newToneMarks(old)).toBe(modern);
});

test('new placement stays as it is, and the length never changes', () => {
  const letters = fc.constantFrom(...'hoqutyàáảãạèéẻẽẹỳýỷỹỵòóỏõọùúủũụn ');
  fc.assert(
    fc.property(
      fc.array(letters).map((parts) => parts.join('')),
      (text) => {
        const modern = newToneMarks(text);
        expect(modern).toHaveLength(text.length);
        expect(newToneMarks(modern)).toBe(modern);
      },
    ),
  );
});
