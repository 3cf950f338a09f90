import { slugify } from '../../src/vietnamese/index.ts';

/** A query with the keys that answer it: ids, numbers, titles or further names. */
export interface GoldQuery {
  id: string;
  query: string;
  kind: string;
  wants: readonly string[];
}

/** How well a set of queries was answered; shares from 0 to 1. */
export interface Quality {
  queries: number;
  /** Mean of one over the place of the first wanted result. */
  mrr: number;
  first: number;
  firstThree: number;
}

/** A result by all the keys it may be wanted by. */
export interface Keyed {
  id: string;
  number: string | null;
  title: string;
  aliases: readonly string[];
}

const keyOf = (text: string) => slugify(text).replace(/(^|-)0+(?=\d)/g, '$1');

/** Place, from 1, of the first wanted result; 0 when none is there. Keys compare without marks and separators. */
export function placeOf(wants: readonly string[], results: readonly Keyed[]): number {
  const wanted = new Set(wants.map(keyOf));
  return (
    results.findIndex(({ id, number, title, aliases }) =>
      [id, number ?? '', title, ...aliases].some((key) => wanted.has(keyOf(key))),
    ) + 1
  );
}

/** Quality over places as {@link placeOf} gives them. */
export function qualityOf(places: readonly number[]): Quality {
  const share = (fits: (place: number) => boolean) =>
    places.filter((place) => place > 0 && fits(place)).length / places.length;
  return {
    queries: places.length,
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    first: share((place) => place === 1),
    firstThree: share((place) => place <= 3),
  };
}

/** The value below which `share` of the values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
