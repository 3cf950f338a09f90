import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Wall, wallsOf } from './walls.ts';

test('a stretch crosses a wall that lies within it or reaches into it', () => {
  const span = fc
    .tuple(fc.nat(12), fc.nat(4))
    .map(([start, size]) => ({ start, end: start + size }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (places, asked) => {
      const walls = places.map((place): Wall => ({ ...place, kind: 'note' }));
      const naive = walls.some((wall) => asked.start < wall.end && asked.end > wall.start);
      expect(wallsOf(walls).crossed(asked) !== undefined).toBe(naive);
    }),
  );
});
