import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToFit } from './cut-to-fit.ts';

/** A sheet on which every item is a line high. */
function sheetOf(height: number, lists: readonly (readonly string[])[]) {
  const kept = new Set(lists.flat());
  const dropped = cutToFit(lists, {
    isFull: () => kept.size > height,
    drop: (item) => kept.delete(item),
  });
  return { kept: [...kept], dropped };
}

test('what fits is left as it is', () => {
  expect(sheetOf(4, [['a1', 'a2'], ['b1']])).toEqual({ kept: ['a1', 'a2', 'b1'], dropped: 0 });
});

test('the end of the longest list goes first', () => {
  const { kept } = sheetOf(3, [['a1', 'a2', 'a3', 'a4'], ['b1']]);
  expect(kept).toEqual(['a1', 'a2', 'b1']);
});

test('where nothing can be left out any more, it ends', () => {
  expect(sheetOf(-1, [['a1'], []])).toEqual({ kept: [], dropped: 1 });
});

test('what is left fits, every list keeps its beginning, and none is emptied before the others', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 });
  fc.assert(
    fc.property(lengths, fc.nat(30), (sizes, height) => {
      const lists = sizes.map((size, list) =>
        Array.from({ length: size }, (_, at) => `${list}.${String(at).padStart(2, '0')}`),
      );
      const { kept, dropped } = sheetOf(height, lists);
      expect(kept.length).toBe(Math.min(height, lists.flat().length));
      expect(dropped).toBe(lists.flat().length - kept.length);
      for (const items of lists) {
        const own = items.filter((item) => kept.includes(item));
        expect(own).toEqual(items.slice(0, own.length));
        if (items.length > 0 && height >= lists.length) expect(own.length).toBeGreaterThan(0);
      }
    }),
  );
});
