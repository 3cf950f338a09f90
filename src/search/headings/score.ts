import { type Columns, type EntryTraits, traitsAt } from './columns.ts';
import { fieldAt, fields } from './fields.ts';
import { type Postings, readPostings } from './postings.ts';
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

/** Everything ranking needs to know beside the words. */
export interface Wishes {
  /** Prefer what is in force. */
  wantsCurrent: boolean;
  /** Kind the words ask for: "mô hình …"; null for any. */
  kind: EntryTraits['kind'] | null;
  /** Phrases in quotes: an entry must hold each as it stands. */
  phrases: readonly (readonly string[])[];
}

/** An entry that fits, by number. */
export interface Hit {
  entry: number;
  score: number;
  /** Share of the query's weight that the entry holds, 0 to 1. */
  coverage: number;
  /** Share of the weight found in title or further names. */
  named: number;
  /** Share of the title's words that the query holds. */
  titleShare: number;
  titleLength: number;
}

/** A form that differs from the typed one in its marks. */
const otherForm = 0.72;
/** A word that stands in for the typed one. */
const insteadWorth = 0.6;

interface Found {
  /** Worth of the best place. */
  worth: number;
  places: readonly (readonly [place: number, worth: number])[];
}

/** Where a sought word stands, from the shard that holds it. */
export function locate(
  word: SoughtWord,
  shard: (folded: string) => HeadingShard,
): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (folded: string, worth: number) => {
    for (const [form, text] of Object.entries(shard(folded)[folded] ?? {})) {
      const written = form || folded;
      const factor = word.form === null || written === word.form ? 1 : otherForm;
      addPostings(found, readPostings(text), worth * factor);
    }
  };
  add(word.folded, 1);
  for (const other of word.instead ?? []) add(other, insteadWorth);
  return found;
}

function addPostings(found: Map<number, Found>, postings: Postings, worth: number): void {
  for (const [entry, places] of postings) {
    const before = found.get(entry);
    const weighed = places.map(
      (place) => [place, worth * (fields[fieldAt(place)]?.weight ?? 0)] as const,
    );
    const best = Math.max(before?.worth ?? 0, ...weighed.map(([, value]) => value));
    found.set(entry, { worth: best, places: [...(before?.places ?? []), ...weighed] });
  }
}

/** Ranks the entries that hold any of the words, best first. */
export function rank(
  words: readonly SoughtWord[],
  located: readonly ReadonlyMap<number, Found>[],
  columns: Columns,
  wishes: Wishes,
): Hit[] {
  const total = sum(words.map((word) => word.weight));
  if (total === 0) return [];
  const entries = new Set(
    located.flatMap((found, at) => ((words[at]?.weight ?? 0) > 0 ? [...found.keys()] : [])),
  );
  const pairs = pairsOf(words);
  const pairTotal = sum(pairs.map(({ weight }) => weight));
  const inQuotes = [...entries].filter((entry) =>
    wishes.phrases.every((phrase) => holdsPhrase(phrase, words, located, entry)),
  );
  const hits = inQuotes.map((entry): Hit => {
    const own = located.map((found) => found.get(entry));
    const weighed = own.map((found, at) => (words[at]?.weight ?? 0) * (found?.worth ?? 0));
    const held = own.map((found, at) => (found ? (words[at]?.weight ?? 0) : 0));
    const inName = own.map((found, at) =>
      found?.places.some(([place]) => fieldAt(place) < 2) ? (words[at]?.weight ?? 0) : 0,
    );
    const coverage = sum(held) / total;
    const named = sum(inName) / total;
    const traits = traitsAt(columns, entry);
    const titleWords = new Set(
      own.flatMap((found) => found?.places.map(([place]) => place) ?? []).filter((at) => at < 100),
    );
    const titleShare = Math.min(1, titleWords.size / Math.max(1, traits.titleLength));
    const adjacent =
      pairTotal === 0
        ? 0
        : sum(pairs.map((pair) => pair.weight * adjacency(own, pair))) / pairTotal;
    const score =
      (sum(weighed) / total) * (0.4 + 0.6 * coverage ** 2) +
      0.55 * adjacent * coverage +
      0.3 * titleShare * named +
      preference(traits, wishes, words.length);
    return { entry, score, coverage, named, titleShare, titleLength: traits.titleLength };
  });
  return hits.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Documents are what most people look for; study material comes after what it is made of. */
const kindWorth: Partial<Record<EntryTraits['kind'], number>> = {
  document: 0.14,
  report: 0.02,
  session: -0.02,
};

/** The fewer words are typed, the more an entry's standing decides: `dân vận` alone fits half the library. */
function preference(
  { prior, kind, ended, ...traits }: EntryTraits,
  wishes: Wishes,
  words: number,
): number {
  const year = traits.year === null ? 0 : Math.max(0, (traits.year - 1990) / 40);
  const { wantsCurrent } = wishes;
  return (
    (0.12 + 0.3 / (1 + words)) * prior +
    (kindWorth[kind] ?? 0) +
    (ended ? (wantsCurrent ? -0.35 : -0.08) : 0) +
    (wantsCurrent ? 0.25 * year : 0.08 * year) +
    (wishes.kind === null ? 0 : kind === wishes.kind ? 0.15 : -0.1)
  );
}

/** Whether the words of a phrase stand side by side somewhere; linking words inside are not looked at. */
function holdsPhrase(
  phrase: readonly string[],
  words: readonly SoughtWord[],
  located: readonly ReadonlyMap<number, Found>[],
  entry: number,
): boolean {
  const places = phrase.flatMap((folded, offset) => {
    const at = words.findIndex((word) => word.folded === folded);
    const found = located[at]?.get(entry)?.places;
    return at < 0 ? [] : [{ offset, starts: found?.map(([place]) => place - offset) ?? [] }];
  });
  const [first, ...others] = places;
  return (
    first?.starts.some((start) => others.every(({ starts }) => starts.includes(start))) ?? false
  );
}

interface Pair {
  first: number;
  second: number;
  /** How far apart they were typed. */
  distance: number;
  weight: number;
}

/** Words typed side by side, or with one linking word between them. */
function pairsOf(words: readonly SoughtWord[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [first, word] of words.entries()) {
    const next = words.findIndex((other, at) => at > first && other.weight > 0);
    const second = words[next];
    if (word.weight === 0 || second === undefined) continue;
    const distance = second.place - word.place;
    if (distance > 3) continue;
    pairs.push({ first, second: next, distance, weight: Math.min(word.weight, second.weight) });
  }
  return pairs;
}

/** 0 where the two never stand so; else the worth of the best place where they do. */
function adjacency(own: readonly (Found | undefined)[], { first, second, distance }: Pair): number {
  const [one, two] = [own[first], own[second]];
  if (one === undefined || two === undefined) return 0;
  const worthAt = new Map(two.places);
  let best = 0;
  for (const [place, worth] of one.places) {
    const close = worthAt.get(place + 1) ?? 0;
    const typed = distance === 1 ? 0 : (worthAt.get(place + distance) ?? 0);
    const loose = 0.6 * Math.max(worthAt.get(place + 2) ?? 0, worthAt.get(place + 3) ?? 0);
    best = Math.max(best, Math.min(worth, Math.max(close, typed, loose)));
  }
  return best;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
