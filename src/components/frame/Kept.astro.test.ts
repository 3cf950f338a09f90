import { expect, test } from 'vitest';
import { render } from '../testing/render.ts';
import Kept from './Kept.astro';
import { keepDrawn } from './kept.ts';

test('what is inside is drawn', async () => {
  expect(await render(Kept, { of: {} }, '<b>Một &amp; hai</b>')).toBe('<b>Một &amp; hai</b>');
});

test('of one object it is drawn once, of another anew', async () => {
  const one = {};
  let times = 0;
  const draw = async () => {
    times += 1;
    return String(times);
  };
  expect(await keepDrawn(one, draw)).toBe('1');
  expect(await keepDrawn(one, draw)).toBe('1');
  expect(await keepDrawn({}, draw)).toBe('2');
});
