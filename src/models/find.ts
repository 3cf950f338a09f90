import { type Column, valuesAt } from '../lists/columns.ts';
import { fold } from '../vietnamese/index.ts';

/** What models are searched by, small enough to be sent for 5,000; every text is folded. */
export interface ModelWords {
  /** For each row of the index: its name, unit and place. */
  rows: string[];
  /** What each trait is called, with other wordings of it, by id. */
  traits: Record<string, string>;
}

/** How a row holds a query: not at all, by what its traits are called, by its own words alone. */
export type Held = 0 | 1 | 2;

/**
 * How rows hold every word of a query, each at the beginning of a word: in what the model is called
 * or in what its traits are. Tones and capitals do not count; a query without a word is held by all.
 */
export function rowsWith(query: string, words: ModelWords, traits: Column): (row: number) => Held {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ` ${word}`);
  const ofTraits = new Map(
    Object.entries(words.traits).map(([id, text]) => [id, wanted.map((word) => holds(text, word))]),
  );
  return (row) => {
    const own = valuesAt(traits, row);
    const text = words.rows[row] ?? '';
    const isNamed = wanted.map((word) => holds(text, word));
    if (isNamed.every(Boolean)) return 2;
    const isHeld = (named: boolean, at: number) =>
      named || own.some((id) => ofTraits.get(id)?.[at]);
    return isNamed.every(isHeld) ? 1 : 0;
  };
}

/** A text prepared for the search: folded, each word after one space. */
export function searchable(...texts: readonly string[]): string {
  return texts
    .map((text) =>
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .join(' ')
        .trim(),
    )
    .join(' ');
}

const holds = (text: string, word: string) => ` ${text}`.includes(word);
