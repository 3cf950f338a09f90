import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addEdit, applyEdits, type TextEdit, withoutOverlaps } from './edits.ts';

test('an edit of the edited text is an edit of the original', () => {
  const text = 'Chỉ thị 05 và Nghị quyết 25';
  const first = addEdit(text, [], { start: 0, end: 10, replacement: 'Chỉ thị số 05-CT/TW' });
  const second = addEdit(text, first, { start: 23, end: 36, replacement: 'Nghị quyết 25-NQ/TW' });
  expect(second).toEqual([
    { start: 0, end: 10, replacement: 'Chỉ thị số 05-CT/TW' },
    { start: 14, end: 27, replacement: 'Nghị quyết 25-NQ/TW' },
  ]);
});

test('any row of edits, each made on the result of those before, gives the same text in one go', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(6),
    replacement: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (text, steps) => {
      let current = text;
      let edits: TextEdit[] = [];
      for (const { at, length, replacement } of steps) {
        const start = at % (current.length + 1);
        const added = { start, end: Math.min(current.length, start + length), replacement };
        edits = addEdit(text, edits, added);
        current = applyEdits(current, [added]);
        expect(applyEdits(text, edits)).toBe(current);
      }
    }),
  );
});

test('of overlapping edits the first and longest stays', () => {
  const edits = [
    { start: 5, end: 9, replacement: 'b' },
    { start: 0, end: 3, replacement: 'a' },
    { start: 0, end: 6, replacement: 'c' },
    { start: 9, end: 9, replacement: 'd' },
  ];
  expect(withoutOverlaps(edits).map(({ replacement }) => replacement)).toEqual(['c', 'd']);
});
