import type { SearchEntry } from '../entry.ts';
import { cutRing } from '../files/ring.ts';
import { createAcronyms, type KnownAcronym } from '../words/acronyms.ts';
import type { KnownWord } from '../words/known-words.ts';
import { wordsOf } from '../words/words.ts';
import { headingWords, type PlacedWord } from './fields.ts';
import { writePostings } from './postings.ts';

/** One file of the headings index: by folded word, by written form (`''` for the folded one), its postings. */
export type HeadingShard = Record<string, Record<string, string>>;

/**
 * Compressed size that a file of several words must not pass: a phone asks for one a word, so they are small, and grow with the
 * logarithm of the library, for hosts count files. A word that stands everywhere has one of its own, of any size.
 */
const wantedFile = (entries: number): number => 2048 * (1 + Math.log2(Math.max(1, entries / 1024)));

/** The headings index of a library. */
export interface HeadingIndex {
  shards: HeadingShard[];
  /** Where each file begins: see `files/ring.ts`. */
  from: string;
  words: KnownWord[];
}

/**
 * Indexes what entries are called and what they are about. Acronyms stand beside what they mean and the other way
 * round, so that either finds the other.
 *
 * @param size the compressed size of a file's text in bytes.
 */
export function buildHeadings(
  entries: readonly SearchEntry[],
  acronyms: readonly KnownAcronym[],
  size: (text: string) => number,
): HeadingIndex {
  const known = createAcronyms(acronyms);
  const terms = new Map<string, Map<string, Map<number, number[]>>>();
  for (const [number, entry] of entries.entries()) {
    const placed = headingWords(entry);
    for (const { word, place } of [...placed, ...besideAcronyms(placed, known)]) {
      const forms = upsert(terms, word.folded, () => new Map<string, Map<number, number[]>>());
      const postings = upsert(forms, word.form, () => new Map<number, number[]>());
      upsert(postings, number, (): number[] => []).push(place);
    }
  }
  const words = [...terms].map(([folded, forms]) => knownWord(folded, forms));
  const written = [...terms]
    .map(([folded, forms]) => [folded, writeForms(folded, forms)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const wanted = wantedFile(entries.length);
  const { files, from } = cutRing(
    written,
    ([word]) => word,
    (some) => {
      const text = JSON.stringify(Object.fromEntries(some));
      // No text packs so well: compressing the largest only to see that they do not fit is slow.
      return text.length <= 20 * wanted && size(text) <= wanted;
    },
  );
  return { shards: files.map((some) => Object.fromEntries(some)), from, words };
}

function writeForms(
  folded: string,
  forms: ReadonlyMap<string, Map<number, number[]>>,
): Record<string, string> {
  return Object.fromEntries(
    [...forms].map(([form, postings]) => {
      for (const places of postings.values()) places.sort((a, b) => a - b);
      return [form === folded ? '' : form, writePostings(postings)];
    }),
  );
}

function besideAcronyms(
  placed: readonly PlacedWord[],
  acronyms: ReturnType<typeof createAcronyms>,
): PlacedWord[] {
  const found = acronyms.find(placed.map(({ word }) => word));
  return found.flatMap(({ acronym, at, count, as }) => {
    const place = placed[at]?.place ?? 0;
    // Words that run over into the next text are no expansion.
    if ((placed[at + count - 1]?.place ?? 0) - place !== count - 1) return [];
    const beside = as === 'words' ? acronym.code.replace(/[^\p{L}\p{N}]/gu, '') : acronym.expansion;
    return wordsOf(beside).map((word, offset) => ({ word, place: place + offset }));
  });
}

function knownWord(folded: string, forms: ReadonlyMap<string, Map<number, number[]>>): KnownWord {
  const byUse = [...forms].toSorted(
    ([a, postings], [b, others]) => others.size - postings.size || (a < b ? -1 : 1),
  );
  const entries = new Set(byUse.flatMap(([, postings]) => [...postings.keys()]));
  return { folded, form: byUse[0]?.[0] ?? folded, entries: entries.size };
}

function upsert<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
