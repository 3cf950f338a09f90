import { expect, test } from 'vitest';
import { closureOf } from './closure.ts';

test('what is imported by what is imported counts, in circles too', () => {
  const texts = new Map([
    ['src/a/a.ts', "import { b } from '../b/b.ts';\nimport fs from 'node:fs';"],
    ['src/b/b.ts', "export type { C } from './c.ts';"],
    ['src/b/c.ts', "import type { A } from '../a/a.ts';"],
    ['src/d.ts', ''],
  ]);
  expect([...closureOf('src/a/a.ts', texts)].sort()).toEqual([
    'src/a/a.ts',
    'src/b/b.ts',
    'src/b/c.ts',
  ]);
});
