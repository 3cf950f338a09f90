import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';
import { refineEdit } from './refine-edit.ts';

const refined = (before: string, replacement: string) =>
  refineEdit(before, { start: 0, end: before.length, replacement }).map(
    ({ start, end, replacement: put }) => [before.slice(start, end), put],
  );

test('a wrong day is changed, and nothing else', () => {
  expect(
    refined(
      'Chỉ thị số 05-CT/TW, ngày 15/02/2016 của Bộ Chính trị',
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị',
    ),
  ).toEqual([['15/02/2016', '15/5/2016']]);
});

test('a number in another spelling is replaced whole, and what is missing is put in', () => {
  expect(refined('Nghị quyết 25/NQ-TW', 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013')).toEqual([
    ['25/NQ-TW', 'số 25-NQ/TW, ngày 03/6/2013'],
  ]);
});

test('whatever the texts: the small edits give what the whole one gives', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', ', ', '25-NQ/TW', '1,5', '\n', '“'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `x${before.join('')}y`;
      const edit = { start: 1, end: text.length - 1, replacement: after.join('') };
      const edits = refineEdit(text, edit);
      expect(applyEdits(text, edits)).toBe(applyEdits(text, [edit]));
    }),
  );
});
