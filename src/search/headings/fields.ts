import type { SearchEntry } from '../entry.ts';
import { type Word, wordsOf } from '../words/words.ts';

/**
 * The fields of the headings index, most telling first. A word's place in an entry says which field it stands in:
 * each field has a stretch of places of its own.
 */
export const fields = [
  { name: 'title', from: 0, weight: 1 },
  { name: 'aliases', from: 100, weight: 0.95 },
  { name: 'names', from: 300, weight: 0.7 },
  { name: 'topics', from: 400, weight: 0.5 },
  { name: 'summary', from: 450, weight: 0.5 },
  { name: 'points', from: 600, weight: 0.35 },
] as const;

const lastPlace = 2400;

/** Places below are those of what an entry is called. */
export const namesEnd = fields[2].from;
/** Places below are those of its title. */
export const titleEnd = fields[1].from;

/** Index in {@link fields} of the field that holds a place. */
export function fieldAt(place: number): number {
  let at = fields.length - 1;
  while (at > 0 && place < (fields[at]?.from ?? 0)) at -= 1;
  return at;
}

/** A word of an entry at its place. */
export interface PlacedWord {
  word: Word;
  place: number;
}

/** The words of an entry that the headings index holds. What overflows a field's stretch is left to the full text. */
export function headingWords(entry: SearchEntry): PlacedWord[] {
  const { number, aliases, type, by, places, day, term, topics, summary, points } = entry;
  const names = [number ?? '', type, by, ...places, day?.slice(0, 4) ?? '', term && `khóa ${term}`];
  const title = entry.foundBy ?? entry.title;
  // What people ask for is no name: who types the name of another document wants that one first.
  const known = [...names, ...(entry.askedAs ?? [])];
  return [[title], aliases, known, topics, [summary], points].flatMap((texts, field) =>
    inField(
      texts.filter((text) => text !== null),
      fields[field]?.from ?? 0,
      fields[field + 1]?.from ?? lastPlace,
    ),
  );
}

function inField(texts: readonly string[], from: number, to: number): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let next = from;
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      if (next >= to) return placed;
      placed.push({ word, place: next });
      next += 1;
    }
    // Two texts are no phrase.
    next += 1;
  }
  return placed;
}
