import { fileOnRing } from '../files/ring.ts';

/**
 * Where the keys of the number lookup lie. Keys of one running number lie together, so that a document is named once in
 * a file and not once a key; only where many bear the number are they parted.
 */
export interface NumberRoutes {
  /** Where each file begins: see `files/ring.ts`. */
  from: string;
  /** Groups too large for a file: their keys are grouped by more of their parts. */
  split: readonly string[];
}

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

/** Finds the file, from 0, that holds a key. */
export function fileFinder({ from, split }: NumberRoutes): (key: string) => number {
  const known = new Set(split);
  return (key) => fileOnRing(from, groupOf(key, known));
}
