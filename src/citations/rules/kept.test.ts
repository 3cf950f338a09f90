import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('of one object it is made once, of another anew', () => {
  let times = 0;
  const make = kept((of: { name: string }) => {
    times += 1;
    return `${of.name} ${times}`;
  });
  const a = { name: 'a' };
  expect([make(a), make(a), make({ name: 'b' }), make(a)]).toEqual(['a 1', 'a 1', 'b 2', 'a 1']);
});

test('that nothing was made is kept too', () => {
  let times = 0;
  const make = kept((_of: object) => {
    times += 1;
    return undefined;
  });
  const one = {};
  make(one);
  make(one);
  expect(times).toBe(1);
});
