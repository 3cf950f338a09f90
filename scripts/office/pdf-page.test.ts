import { expect, test } from 'vitest';
import { outside, readPages, squeezed } from './pdf-page.ts';

const word = '<word xMin="10.0" yMin="20.0" xMax="30.5" yMax="32.0">Đảng&amp;dân</word>';

test('pages and words come with their boxes', () => {
  expect(readPages(`<doc><page width="960.0" height="540.0">${word}</page></doc>`)).toEqual([
    {
      width: 960,
      height: 540,
      words: [{ text: 'Đảng&dân', left: 10, top: 20, right: 30.5, bottom: 32 }],
    },
  ]);
});

test('a word is outside where any side of it is', () => {
  const words = readPages(`<page width="960" height="540">${word}</page>`)[0]?.words ?? [];
  expect(outside(words, { left: 0, top: 0, right: 100, bottom: 100 })).toEqual([]);
  expect(outside(words, { left: 0, top: 0, right: 100, bottom: 25 })).toHaveLength(1);
  expect(outside(words, { left: 0, top: 0, right: 20, bottom: 100 })).toHaveLength(1);
});

test('text is compared without its line breaks and composed', () => {
  expect(squeezed('Đảng\n lãnh đạo'.normalize('NFD'))).toBe('Đảnglãnhđạo');
});
