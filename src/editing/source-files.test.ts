import { expect, test } from 'vitest';
import { sourceFileCount, sourceFileOf } from './source-files.ts';

test.each([
  [0, 1],
  [400, 50],
  // a large library has larger files, not more
  [10_000, 64],
])('the sources of %d entries lie in %d files', (entries, files) => {
  expect(sourceFileCount(entries)).toBe(files);
});

test('every entry has a file among those there are', () => {
  const files = sourceFileCount(576);
  const places = Array.from({ length: 576 }, (_, at) => sourceFileOf(`document/v-${at}`, files));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThan(files);
});
