import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

const room = { width: 100, size: 12, lines: 3 };

test.each([
  // nothing
  ['', []],
  // one line
  ['25-NQ/TW', ['25-NQ/TW']],
  // at a space
  ['Tiếp tục thực hiện', ['Tiếp tục thực', 'hiện']],
  // a long number breaks after its marks
  ['1573/KH-BDVTW-BCSĐCP', ['1573/KH-', 'BDVTW-', 'BCSĐCP']],
  // a word without any
  ['Nghiiiiiiiiiiiiiiiiiiiiiiiiiiiiêng', ['Nghiiiiiiiiiiiiiiiiiiiii', 'iiiiiiiêng']],
  // more than there are lines for
  [
    'Về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận',
    ['Về tăng cường', 'và đổi mới sự', 'lãnh đạo của…'],
  ],
])('“%s” is set in the lines %j', (text, lines) => {
  expect(wrap(text, room)).toEqual(lines);
});

test('no line is wider than its room, and none is lost while there are lines', () => {
  const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyWM0123456789ẾỘỮ/- '.split(''));
  fc.assert(
    fc.property(
      fc.string({ unit: letter, maxLength: 60 }),
      fc.integer({ min: 15, max: 200 }),
      (text, width) => {
        const all = wrap(text, { width, size: 12, lines: 99 });
        for (const line of all) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(all.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const two = wrap(text, { width, size: 12, lines: 2 });
        expect(two.length).toBeLessThanOrEqual(2);
        for (const line of two) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
