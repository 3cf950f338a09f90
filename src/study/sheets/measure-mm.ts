import { linesOf } from '../output/measure.ts';

/** Millimetres of paper that a text of this width and size takes; letters counted safely wide. */
export function paperHeight(text: string, width: number, points = 10.5, line = 1.36): number {
  const size = points * 0.3528;
  const letters = Math.max(8, Math.floor(width / (size * 0.52)));
  return linesOf(text, letters) * size * line;
}

/** An item that wants a place on a side of paper. */
export interface Wanting {
  height: number;
}

/** The first items that fit, in order; one that does not is left out and later ones may still fit. */
export function fitting<Item extends Wanting>(items: readonly Item[], room: number): Item[] {
  let left = room;
  return items.filter(({ height }) => {
    if (height > left) return false;
    left -= height;
    return true;
  });
}
