import { expect, test } from 'vitest';
import { basePath } from './base-path.ts';

test.each([
  // nothing set: a site of its own
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  // a folder of a larger site, however it is written
  ['so-tay', '/so-tay/'],
  ['/so-tay', '/so-tay/'],
  ['so-tay/', '/so-tay/'],
  ['/thu-vien/so-tay/', '/thu-vien/so-tay/'],
])('reads %j as the base path %s', (value, expected) => {
  expect(basePath(value)).toBe(expected);
});
