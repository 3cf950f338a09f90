import { expect, test } from 'vitest';
import { fileSlug, slugify } from './slug.ts';

test('slugs keep letters and figures', () => {
  expect(slugify('60/2013/NĐ-CP')).toBe('60-2013-nd-cp');
  expect(slugify('  Dân vận khéo! ')).toBe('dan-van-kheo');
  expect(slugify('…')).toBe('');
});

test('the name of a file is never cut inside a word', () => {
  const words = 'xay dung nong thon moi '.repeat(4).trim();
  expect(fileSlug(words)).toBe('xay-dung-nong-thon-moi-xay-dung-nong-thon-moi-xay-dung-nong-thon');
  expect(fileSlug(`${'a'.repeat(40)} ${'b'.repeat(23)} c`)).toBe(
    `${'a'.repeat(40)}-${'b'.repeat(23)}`,
  );
  expect(fileSlug(`${'a'.repeat(40)} ${'b'.repeat(24)}`)).toBe('a'.repeat(40));
  expect(fileSlug('a'.repeat(70))).toBe('a'.repeat(64));
});
