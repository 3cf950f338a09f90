import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sparingEnv, sparingWords } from './sparing.ts';

test('Node takes the words', () => {
  const { status, stderr } = spawnSync(process.execPath, [...sparingWords, '-e', ''], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('what somebody set stays', () => {
  const env = sparingEnv({ MALLOC_ARENA_MAX: '4', PATH: '/bin' });
  expect(env).toMatchObject({ MALLOC_ARENA_MAX: '4', PATH: '/bin', MIMALLOC_PURGE_DELAY: '0' });
});
