/** Points of things by their places in a list: of thousands, each counted in one addition a shared key. */
export interface Tally {
  /** Counts places in, or raises those that are. */
  add(places: readonly number[], points: number): void;
  /** Raises only those that are counted in. */
  raise(places: readonly number[], points: number): void;
  /**
   * The places with the most points, those first counted in before their equals.
   *
   * @param except a place that is left out. @param beside points that a place has of its own.
   */
  best(most: number, except: number, beside: (place: number) => number): number[];
}

/** Makes a tally for a list of so many things. */
export function createTally(length: number): Tally {
  const sums = new Float64Array(length);
  const isIn = new Uint8Array(length);
  const order: number[] = [];
  return {
    add: (places, points) => {
      for (const place of places) {
        if (isIn[place] === 0) order.push(place);
        isIn[place] = 1;
        sums[place] = (sums[place] ?? 0) + points;
      }
    },
    raise: (places, points) => {
      for (const place of places) if (isIn[place] === 1) sums[place] = (sums[place] ?? 0) + points;
    },
    best: (most, except, beside) => {
      const found: { place: number; sum: number }[] = [];
      for (const place of order) {
        if (place === except) continue;
        const sum = (sums[place] ?? 0) + beside(place);
        if (found.length >= most && sum <= (found.at(-1)?.sum ?? 0)) continue;
        const at = found.findIndex((other) => other.sum < sum);
        found.splice(at < 0 ? found.length : at, 0, { place, sum });
        if (found.length > most) found.pop();
      }
      return found.map(({ place }) => place);
    },
  };
}
