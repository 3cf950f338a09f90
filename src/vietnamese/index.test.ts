import { expect, test } from 'vitest';

test('exposes the public API and nothing else', async () => {
  expect(Object.keys(await import('./index.ts')).sort()).toEqual([
    'asSeen',
    'createAcronymFinder',
    'dateAt',
    'dayAt',
    'dayInVietnam',
    'fileSlug',
    'fold',
    'foldUnit',
    'foldedWords',
    'formatDate',
    'fromRoman',
    'initials',
    'isCalendarDay',
    'isIsoDate',
    'isIsoDay',
    'isoDay',
    'kindsOfMark',
    'longDate',
    'looksOdd',
    'newToneMarks',
    'ownLetters',
    'readDate',
    'readOrdinal',
    'slugify',
    'toNfc',
    'toRoman',
    'withoutInvisible',
    'wordsWithPlaces',
  ]);
});
