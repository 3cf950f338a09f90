import { expect, test } from 'vitest';
import { fitsText } from './text-filter.ts';

const text = 'CCVCLĐ, CCVC-LĐ công chức, viên chức, lao động';

test.each([
  // Nothing typed leaves all.
  '',
  // With and without marks.
  'CCVCLĐ',
  'ccvcld',
  // The beginning of a word is enough, in any order.
  'lao ch',
  'viên CÔNG',
  // Decomposed, as some keyboards send it.
  'công'.normalize('NFD'),
])('“%s” fits', (typed) => {
  expect(fitsText(typed, text)).toBe(true);
});

test.each(['ld', 'công an', 'nhan', 'cvcld'])('“%s” does not fit', (typed) => {
  expect(fitsText(typed, 'CCVCLĐ công chức, viên chức, lao động')).toBe(false);
});

test('a stroke inside an acronym may be left out', () => {
  expect(fitsText('bcad', 'BC-AĐ')).toBe(true);
});
