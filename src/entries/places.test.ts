import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

const province = (id: string, name: string, former: readonly [string, string][]) => ({
  ...{ id, name, type: 'tinh' as const, region: 'dong-nam-bo' as const, islands: [] },
  grid: [0, 0] as [number, number],
  former: former.map(([formerId, formerName]) => ({ id: formerId, name: formerName })),
});

test('a province of before belongs to the one it was merged into', () => {
  const places = placesOf([
    province('a', 'An', [
      ['b', 'Bình'],
      ['a', 'An'],
    ]),
  ]);
  expect(places.get('b')).toMatchObject({ name: 'Bình', nowId: 'a', nowName: 'An' });
  expect(places.get('b')?.alone).toBeUndefined();
});

test('a province that nobody joined is the same one, whatever it is called now', () => {
  const places = placesOf([province('h', 'Huế', [['t', 'Thừa Thiên Huế']])]);
  expect(places.get('t')).toMatchObject({ name: 'Thừa Thiên Huế', nowName: 'Huế', alone: true });
});
