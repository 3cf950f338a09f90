import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';

const config = (...args: string[]) => ({
  args,
  allowPositionals: true as const,
  options: { ngay: { type: 'string' as const } },
});

test('what a command knows is read', () => {
  const read = readArguments(config('van-ban', '25-NQ/TW', '--ngay', '2013-06-03'));
  expect(read?.positionals).toEqual(['van-ban', '25-NQ/TW']);
  expect(read?.values.ngay).toBe('2013-06-03');
});

test.each([
  // A switch of another command, or a slip.
  [['--help']],
  [['--ngày', '2013']],
  // A switch whose value was forgotten.
  [['--ngay']],
])('%j is told, not thrown', (args) => {
  expect(readArguments(config(...args))).toBeNull();
});
