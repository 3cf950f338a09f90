import type { SearchEntry } from '../entry.ts';
import { shardOf } from '../files/hash.ts';
import { createAcronyms, type KnownAcronym } from '../words/acronyms.ts';
import type { KnownWord } from '../words/known-words.ts';
import { wordsOf } from '../words/words.ts';
import { headingWords, type PlacedWord } from './fields.ts';
import { writePostings } from './postings.ts';

/** One file of the headings index: by folded word, by written form (`''` for the folded one), its postings. */
export type HeadingShard = Record<string, Record<string, string>>;

/** Compressed size that a file's words should not pass beside its largest one, which may be any size. */
const wantedFile = 6144;
/** Hosts count files: a larger library has larger ones. */
const mostFiles = 512;

/** The headings index of a library. */
export interface HeadingIndex {
  shards: HeadingShard[];
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
  for (let count = 1; ; count *= 2) {
    const shards = shareOut(written, count);
    const fits = shards.every((shard) => {
      const text = JSON.stringify(withoutLargest(shard));
      // No text packs so well: compressing the largest only to see that they do not fit is slow.
      return text.length <= 20 * wantedFile && size(text) <= wantedFile;
    });
    if (fits || count >= mostFiles) return { shards, words };
  }
}

/** What else a file holds: no number of files makes the postings of a common word smaller. */
function withoutLargest(shard: HeadingShard): HeadingShard {
  const written = Object.entries(shard).map(
    ([word, forms]) => [word, Object.values(forms).join('').length] as const,
  );
  const [largest] = written.toSorted(([, a], [, b]) => b - a);
  return Object.fromEntries(Object.entries(shard).filter(([word]) => word !== largest?.[0]));
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

function shareOut(
  terms: readonly (readonly [string, Record<string, string>])[],
  count: number,
): HeadingShard[] {
  const shards = Array.from({ length: count }, (): HeadingShard => ({}));
  for (const [folded, forms] of terms) {
    const shard = shards[shardOf(folded, count)];
    if (shard !== undefined) shard[folded] = forms;
  }
  return shards;
}

function upsert<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}
