import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { placedFix } from './place-fix.ts';
import { type Wall, wallsOf } from './walls.ts';

const put = (text: string, words: string, replacement: string, walls: Wall[] = []) => {
  const start = text.indexOf(words);
  const fix = placedFix(
    { start, end: start + words.length, replacement },
    { text, walls: wallsOf(walls) },
  );
  return fix.barred ?? applyEdits(text, [...(fix.edits ?? [fix])]);
};

test.each([
  // The type word stands there already.
  [
    'Thực hiện Nghị quyết số 25-NQ/TW.',
    'số 25-NQ/TW',
    'Nghị quyết số 25-NQ/TW',
    'Thực hiện Nghị quyết số 25-NQ/TW.',
  ],
  // What follows says what the proposal ends with.
  [
    'Chỉ thị 05 về phong cách Hồ Chí Minh',
    'Chỉ thị 05',
    'Chỉ thị 05-CT/TW về phong cách Hồ Chí Minh',
    'Chỉ thị 05-CT/TW về phong cách Hồ Chí Minh',
  ],
  // Behind a comma another thought begins.
  ['của dân, số 5', 'số 5', 'dân số 5', 'của dân, dân số 5'],
  // One word at the end is no repetition.
  ['số 5 dân chủ', 'số 5', 'số 5 của dân', 'số 5 của dân dân chủ'],
])('“%s”: nothing is said twice', (text, words, replacement, result) => {
  expect(put(text, words, replacement)).toBe(result);
});

test('words in another cell are not taken in', () => {
  const text = 'Nghị quyết\nsố 25';
  const walls: Wall[] = [{ start: 10, end: 11, kind: 'cell' }];
  expect(put(text, 'số 25', 'Nghị quyết số 25', walls)).toBe('Nghị quyết\nNghị quyết số 25');
});

test('what bars a proposal is said', () => {
  const walls: Wall[] = [{ start: 5, end: 5, kind: 'note' }];
  expect(put('25-NQ/TW', '25-NQ/TW', '26', walls)).toBe('note');
  expect(put('25-NQ/TW', '25-NQ', '26', walls)).toBe('26/TW');
});
