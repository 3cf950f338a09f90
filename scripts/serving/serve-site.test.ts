import { expect, test } from 'vitest';
import { readPort } from './serve-site.ts';

test.each([
  // nothing asked for: the usual port
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['65535', 65_535],
  // no ports
  ['0', undefined],
  ['65536', undefined],
  ['-1', undefined],
  ['80a', undefined],
  ['4321.5', undefined],
  ['0x50', undefined],
])('reads %j as the port %j', (value, expected) => {
  expect(readPort(value)).toBe(expected);
});
