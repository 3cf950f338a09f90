import { fieldAt, fields } from './fields.ts';
import type { Postings } from './postings.ts';
import type { HeadingShard } from './shards.ts';

/** One word to look for. */
export interface SoughtWord {
  folded: string;
  /** As typed, when it carries marks; null when typed plainly: then any form will do. */
  form: string | null;
  /** How much it counts; 0 for words that only link others. */
  weight: number;
  /** Place in the query: words with neighbouring places were typed side by side. */
  place: number;
  /** Other folded words that will do instead, at less than full worth. */
  instead?: readonly string[] | undefined;
}

/** A form that differs from the typed one in its marks. */
const otherForm = 0.72;
/** A word that stands in for the typed one. */
const insteadWorth = 0.6;

/** Where an entry holds a word. */
export interface Found {
  /** Worth of the best place. */
  worth: number;
  places: readonly number[];
  /** The worth of each place. */
  worths: readonly number[];
}

/** Where a sought word stands. */
export interface Located {
  /** The entries that hold it, each once. */
  entries(): Iterable<number>;
  at(entry: number): Found | undefined;
}

/**
 * Where a sought word stands, from the shard that holds it. Its places in an entry are weighed only when they are asked
 * for: a common word stands in nearly all entries, and few of them are shown.
 *
 * @param read reads the postings of a form.
 */
export function locate(
  word: SoughtWord,
  shard: (folded: string) => HeadingShard,
  read: (text: string) => Postings,
): Located {
  const forms = (folded: string, worth: number) =>
    Object.entries(shard(folded)[folded] ?? {}).map(([form, text]) => {
      const written = form || folded;
      const factor = word.form === null || written === word.form ? 1 : otherForm;
      return { postings: read(text), worth: worth * factor };
    });
  const all = [
    ...forms(word.folded, 1),
    ...(word.instead ?? []).flatMap((other) => forms(other, insteadWorth)),
  ];
  return {
    entries: () => {
      const [only, ...others] = all;
      if (only !== undefined && others.length === 0) return only.postings.keys();
      const entries = new Set<number>();
      for (const { postings } of all) for (const entry of postings.keys()) entries.add(entry);
      return entries;
    },
    at(entry) {
      const places: number[] = [];
      const worths: number[] = [];
      let best = 0;
      for (const { postings, worth } of all) {
        for (const place of postings.get(entry) ?? []) {
          const value = worth * (fields[fieldAt(place)]?.weight ?? 0);
          if (value > best) best = value;
          places.push(place);
          worths.push(value);
        }
      }
      return places.length === 0 ? undefined : { worth: best, places, worths };
    },
  };
}
