import { expect, test } from 'vitest';
import type { Source } from '../../schema/index.ts';
import { sourceOf } from './sourced.ts';

const sources = (count: number) => Array.from({ length: count }, () => ({}) as Source);

test.each([
  // the text says it itself
  ['hơn 20 hộ[^2]', 3, 'said'],
  // there is no other
  ['hơn 20 hộ', 1, 'one'],
  // the entry does not say which
  ['hơn 20 hộ', 2, 'several'],
  // nothing to trace
  ['dân hiến đất', 2, 'none'],
])('“%s” with %d sources: %s', (text, count, expected) => {
  expect(sourceOf(text, sources(count))).toBe(expected);
});
