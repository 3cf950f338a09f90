import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test('slugs keep letters and figures', () => {
  expect(slugify('60/2013/NĐ-CP')).toBe('60-2013-nd-cp');
  expect(slugify('  Dân vận khéo! ')).toBe('dan-van-kheo');
  expect(slugify('…')).toBe('');
});
