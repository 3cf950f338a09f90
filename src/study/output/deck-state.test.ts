import { expect, test } from 'vitest';
import { after, clockWords, commandOf, swipeOf } from './deck-state.ts';

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'full'],
  ['Escape', 'close'],
  ['x', undefined],
  ['Tab', undefined],
])('the key “%s” means %s', (key, command) => {
  expect(commandOf(key)).toBe(command);
});

test.each([
  // Left turns the page, right turns it back.
  [-80, 5, 'next'],
  [80, -5, 'previous'],
  // A tap, and a finger that scrolls, turn nothing.
  [-10, 0, undefined],
  [-60, 90, undefined],
])('a finger that goes %i, %i means %s', (dx, dy, command) => {
  expect(swipeOf(dx, dy)).toBe(command);
});

test.each([
  ['next', 1],
  ['previous', 0],
  ['last', 2],
] as const)('on the first of three slides, %s leads to %i', (command, at) => {
  expect(after({ at: 0, isBlank: false }, command, 3).at).toBe(at);
});

test('the last slide stays when one goes on', () => {
  expect(after({ at: 2, isBlank: false }, 'next', 3).at).toBe(2);
});

test('turning a page shows the slide again', () => {
  const blank = after({ at: 0, isBlank: false }, 'blank', 3);
  expect(blank.isBlank).toBe(true);
  expect(after(blank, 'next', 3)).toEqual({ at: 1, isBlank: false });
});

test.each([
  [0, '00:00'],
  [425.9, '07:05'],
  [4025, '1:07:05'],
])('%d seconds are %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words);
});
