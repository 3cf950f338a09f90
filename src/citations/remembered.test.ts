import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('of one text it is made once, nothing too', () => {
  const asked: string[] = [];
  const make = remembered((text) => {
    asked.push(text);
    return text === 'a' ? undefined : text;
  });
  expect([make('a'), make('b'), make('a'), make('b')]).toEqual([undefined, 'b', undefined, 'b']);
  expect(asked).toEqual(['a', 'b']);
});

test('endless new texts are answered, and fill no memory', () => {
  let times = 0;
  const make = remembered((text) => {
    times += 1;
    return text.length;
  });
  const texts = Array.from({ length: 5000 }, (_, index) => `${index}`);
  for (const text of texts) expect(make(text)).toBe(text.length);
  for (const text of texts.slice(0, 100)) make(text);
  expect(times).toBe(5000);
  make('4999');
  expect(times).toBe(5001);
});
