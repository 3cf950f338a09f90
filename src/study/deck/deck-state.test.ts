import { expect, test } from 'vitest';
import { after, clockWords, commandOf, startAt, swipeOf, tapOf } from './deck-state.ts';

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['f', 'full'],
  ['o', 'overview'],
  ['P', 'pause'],
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

const three = { count: 3, hasAnswer: (at: number) => at === 1 };

test.each([
  ['next', 1],
  ['previous', 0],
  ['last', 2],
  [{ go: 2 }, 2],
  // beyond the ends are the ends
  [{ go: 98 }, 2],
] as const)('on the first of three slides, %o leads to %i', (command, at) => {
  expect(after(startAt(0), command, three).at).toBe(at);
});

test('the last slide stays when one goes on', () => {
  expect(after(startAt(2), 'next', three).at).toBe(2);
});

test('an answer opens before the page turns, and closes before it turns back', () => {
  const opened = after(startAt(1), 'next', three);
  expect([opened.at, opened.isOpen]).toEqual([1, true]);
  expect(after(opened, 'next', three).at).toBe(2);
  const closed = after(opened, 'previous', three);
  expect([closed.at, closed.isOpen]).toEqual([1, false]);
  expect(after(closed, 'previous', three).at).toBe(0);
});

test('a question that one comes back to shows its answer', () => {
  expect(after(startAt(2), 'previous', three)).toMatchObject({ at: 1, isOpen: true });
});

test('digits, then Enter, go to the page of that number', () => {
  const typed = ['1', '2'].reduce((state, key) => {
    const command = commandOf(key, state.typed);
    return command ? after(state, command, three) : state;
  }, startAt(0));
  expect(commandOf('Enter', typed.typed)).toEqual({ go: 11 });
  expect(commandOf('Enter')).toBe('next');
});

test('turning a page shows the slide again', () => {
  const blank = after(startAt(0), 'blank', three);
  expect(blank.isBlank).toBe(true);
  expect(after(blank, 'next', three)).toEqual(startAt(1));
});

test.each([
  [0.1, 'previous'],
  [0.4, 'next'],
  [0.9, 'next'],
])('a tap at %d of the width means %s', (place, command) => {
  expect(tapOf(place)).toBe(command);
});

test.each([
  [0, '00:00'],
  [425.9, '07:05'],
  [4025, '1:07:05'],
])('%d seconds are %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words);
});
