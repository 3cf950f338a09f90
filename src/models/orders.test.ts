import { expect, test } from 'vitest';
import { inOrder } from './orders.ts';

test('rows that are left stand in the order asked for', () => {
  expect(inOrder([0, 2, 3], [3, 1, 0, 2])).toEqual([3, 0, 2]);
  expect(inOrder([0, 2], undefined)).toEqual([0, 2]);
});
