import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, shortened } from './measure.ts';

test.each([
  // An empty text takes its line; a full line is one line.
  ['', 5, 1],
  ['ab cd', 5, 1],
  // A word that does not fit goes to the next line.
  ['ab cde', 5, 2],
  // A word longer than a line is broken.
  ['abcdefghijk', 5, 3],
  ['ab abcdefghijk', 5, 4],
  ['abcdefgh ij', 5, 3],
])('“%s” in lines of %i takes %i', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

const words = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'ế', 'Đ'), minLength: 1, maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test('what is shortened fits and begins as the text does', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 10, max: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (list, width, most) => {
        const text = list.join(' ');
        const short = shortened(text, width, most);
        expect(linesOf(short, width)).toBeLessThanOrEqual(most);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      },
    ),
  );
});
