import { expect, test } from 'vitest';

test('exposes the public API and nothing else', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'bareExtent',
    'compareBodies',
    'compareNumbers',
    'createRegistry',
    'createScanner',
    'createVocabulary',
    'formatNumber',
    'guessRelation',
    'normaliseNumber',
    'numberKey',
    'numberSlug',
    'organOf',
    'parseNumber',
    'placeKey',
    'reference',
    'resolve',
    'resolveAll',
    'weighStated',
  ]);
});
