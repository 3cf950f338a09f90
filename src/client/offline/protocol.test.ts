import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldOf } from './protocol.ts';

test('what a page tells is read as it was told', () => {
  const keep = { tell: 'keep', addresses: ['https://so-tay.example/van-ban/'] };
  expect(toldOf({ tell: 'how' })).toEqual({ tell: 'how' });
  expect(toldOf(keep)).toEqual(keep);
});

test('addresses that are no texts are left out', () => {
  expect(toldOf({ tell: 'keep', addresses: [1, 'a', null] })).toEqual({
    tell: 'keep',
    addresses: ['a'],
  });
});

test('any other message says nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const isOne = typeof data === 'object' && data !== null && 'tell' in data;
      fc.pre(!isOne);
      expect(toldOf(data)).toBeUndefined();
    }),
  );
  expect(toldOf({ tell: 'keep', addresses: 'a' })).toBeUndefined();
  expect(toldOf({ tell: 'forget' })).toBeUndefined();
});
