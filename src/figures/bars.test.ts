import { expect, test } from 'vitest';
import { bar } from './bars.ts';

const widthOf = (share: number) => Number(/<rect width="([\d.]+)"/.exec(bar(share))?.[1]);

test.each([
  [0, 0],
  [0.5, 50],
  [1, 100],
  // something is never drawn as nothing
  [0.0001, 1],
  // beyond the ground there is no room
  [1.7, 100],
  [-1, 0],
])('a share of %d is a bar of %d', (share, width) => {
  expect(widthOf(share)).toBe(width);
});
