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
  places: readonly (readonly [place: number, worth: number])[];
}

/**
 * Where a sought word stands, from the shard that holds it.
 *
 * @param read reads the postings of a form.
 */
export function locate(
  word: SoughtWord,
  shard: (folded: string) => HeadingShard,
  read: (text: string) => Postings,
): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (folded: string, worth: number) => {
    for (const [form, text] of Object.entries(shard(folded)[folded] ?? {})) {
      const written = form || folded;
      const factor = word.form === null || written === word.form ? 1 : otherForm;
      addPostings(found, read(text), worth * factor);
    }
  };
  add(word.folded, 1);
  for (const other of word.instead ?? []) add(other, insteadWorth);
  return found;
}

function addPostings(found: Map<number, Found>, postings: Postings, worth: number): void {
  for (const [entry, places] of postings) {
    const before = found.get(entry);
    const all = before === undefined ? [] : [...before.places];
    let best = before?.worth ?? 0;
    for (const place of places) {
      const value = worth * (fields[fieldAt(place)]?.weight ?? 0);
      if (value > best) best = value;
      all.push([place, value]);
    }
    found.set(entry, { worth: best, places: all });
  }
}
