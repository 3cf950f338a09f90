import { expect, test } from 'vitest';
import { linesOf } from './measure.ts';

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
