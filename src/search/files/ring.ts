import { hashOf } from './hash.ts';

/**
 * Things arranged by a hash on a ring, and cut into files wherever one is full: every file is as full as it gets, and a string
 * of a few letters a file says where each thing lies.
 */

/** Places on the ring; three base-36 digits name one. */
const places = 36 ** 3;
const digits = 3;

/** The place of a thing, by its name. */
function placeOf(name: string): number {
  return hashOf(name) % places;
}

/** Files of things, and where each file begins on the ring: three digits a file, in rising order; the first begins at 0. */
export interface CutRing<Thing> {
  files: Thing[][];
  from: string;
}

/**
 * Cuts the ring into as few files as hold all things. What no file holds lies in one of its own; things of one place are
 * never parted.
 *
 * @param fits whether some things fit one file; less than what fits must fit too.
 */
export function cutRing<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  fits: (things: readonly Thing[]) => boolean,
): CutRing<Thing> {
  const byPlace = Map.groupBy(things, (thing) => placeOf(nameOf(thing)));
  const ring = [...byPlace].toSorted(([a], [b]) => a - b);
  const files: Thing[][] = [];
  const from: number[] = [];
  // Of nothing there is an empty file: who looks finds that it is not there.
  for (let at = 0; at < ring.length || at === 0; ) {
    const some = (count: number) => ring.slice(at, at + count).flatMap(([, own]) => own);
    const count = Math.max(
      1,
      mostThatFit(ring.length - at, (many) => fits(some(many))),
    );
    from.push(at === 0 ? 0 : (ring[at]?.[0] ?? 0));
    files.push(some(count));
    at += count;
  }
  return { files, from: from.map((place) => place.toString(36).padStart(digits, '0')).join('') };
}

/** The largest number up to `most` that fits, where less than what fits fits too. */
function mostThatFit(most: number, fits: (many: number) => boolean): number {
  let [low, high] = [0, 1];
  while (high <= most && fits(high)) [low, high] = [high, high * 2];
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The file, from 0, that holds a thing, if any does. */
export function fileOnRing(from: string, name: string): number {
  const place = placeOf(name);
  const beginOf = (file: number) =>
    Number.parseInt(from.slice(file * digits, (file + 1) * digits), 36);
  let [low, high] = [0, from.length / digits];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (beginOf(middle) <= place) low = middle;
    else high = middle;
  }
  return low;
}
