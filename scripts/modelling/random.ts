/** Chance that is the same in every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** A small number more often than a large one, from 0 up to, not including, `below`. */
  skewed(below: number): number;
  chance(share: number): boolean;
  /** @throws RangeError of an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** So many different items, or all where there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** By the weight of each. */
  weighted<Item extends { share: number }>(items: readonly Item[]): Item;
}

/** Numbers by mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], index: number): Item => {
    if (index >= items.length) throw new RangeError('Không có gì để chọn.');
    return items[index] as Item;
  };
  const pick = <Item>(items: readonly Item[]) => at(items, Math.floor(next() * items.length));
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    skewed: (below) => Math.floor(next() ** 3 * below),
    chance: (share) => next() < share,
    pick,
    some: (items, count) => {
      const found = new Set<number>();
      for (let tries = 0; tries < count * 4 && found.size < count; tries += 1)
        if (items.length > 0) found.add(Math.floor(next() * items.length));
      return [...found].map((index) => at(items, index));
    },
    weighted: (items) => {
      let left = next() * items.reduce((sum, { share }) => sum + share, 0);
      for (const item of items) {
        left -= item.share;
        if (left < 0) return item;
      }
      return at(items, items.length - 1);
    },
  };
}
