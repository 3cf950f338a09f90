import { hashOf } from '../files/hash.ts';

/**
 * Where the keys of the number lookup lie. Keys of one running number lie together, so that a document is named once in
 * a file and not once a key; only where many bear the number are they parted. Groups are arranged by a hash, and cut into
 * files wherever one is full.
 */
export interface NumberRoutes {
  /** Where each file begins on the ring, four base-36 digits a file, in rising order; the first begins at 0. */
  from: string;
  /** Groups too large for a file: their keys are grouped by more of their parts. */
  split: readonly string[];
}

/** Places on the ring; four digits of {@link NumberRoutes.from} count further. */
const places = 2 ** 20;
const digits = 4;

/** The groups a key may belong to, from the widest: its running number, that with issuer and year, itself. */
function groupsOf(key: string): string[] {
  const [serial, , mark, year] = key.split('|');
  // A day, `@2013-06-03`, and a plenum, `#nq|7|XI`, are no running numbers.
  if (serial === undefined || mark === undefined || /^[@#]/.test(key)) return [key];
  return [serial, `${serial}|${mark}|${year}`, key];
}

/** The group of a key, where some groups are split. */
export function groupOf(key: string, split: ReadonlySet<string>): string {
  return groupsOf(key).find((group) => !split.has(group)) ?? key;
}

/** The place of a group on the ring. */
export function placeOf(group: string): number {
  return hashOf(group) % places;
}

/** Writes where files begin. */
export function writeRoutes(from: readonly number[], split: ReadonlySet<string>): NumberRoutes {
  return {
    from: from.map((place) => place.toString(36).padStart(digits, '0')).join(''),
    split: [...split],
  };
}

/** Finds the file, from 0, that holds a key. */
export function fileFinder({ from, split }: NumberRoutes): (key: string) => number {
  const known = new Set(split);
  const files = from.length / digits;
  const beginOf = (file: number) =>
    Number.parseInt(from.slice(file * digits, (file + 1) * digits), 36);
  return (key) => {
    const place = placeOf(groupOf(key, known));
    let [low, high] = [0, files];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (beginOf(middle) <= place) low = middle;
      else high = middle;
    }
    return low;
  };
}
