import { hubKinds } from '../entry.ts';
import { type Columns, type EntryTraits, kindAt, traitsAt } from './columns.ts';
import { fieldAt, fields, titleEnd } from './fields.ts';
import type { Located, SoughtWord } from './locate.ts';
import { adjacency, holdsPhrase, pairsOf } from './pairs.ts';

/** Everything ranking needs to know beside the words. */
export interface Wishes {
  /** Prefer what is in force. */
  wantsCurrent: boolean;
  /** Kind the words ask for: "mô hình …"; null for any. */
  kind: EntryTraits['kind'] | null;
  /** Phrases in quotes: an entry must hold each as it stands. */
  phrases: readonly (readonly string[])[];
  /** Words of the query that name a type of document, `luat`; empty where it begins with none. */
  typeWords: readonly string[];
  /** Share of the most that any entry holds of the query, below which an entry is noise beside it. */
  least: number;
}

/** The same of pages that gather entries: they may bear a name that was typed among other words. */
const leastOfHub = 0.25;

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
  /** It is of the type that the query names, and its names hold everything else that was typed. */
  bears: boolean;
}

/** Ranks the entries that hold enough of the words, best first. */
export function rank(
  words: readonly SoughtWord[],
  located: readonly Located[],
  columns: Columns,
  wishes: Wishes,
): Hit[] {
  const total = sum(words.map((word) => word.weight));
  if (total === 0) return [];
  const pairs = pairsOf(words);
  const pairTotal = sum(pairs.map(({ weight }) => weight));
  const hits = holdingEnough(words, located, columns, wishes).map((entry): Hit => {
    const own = located.map((found) => found.at(entry));
    let [weighed, held, inName, bears] = [0, 0, 0, true];
    const titleWords = new Set<number>();
    for (const [at, found] of own.entries()) {
      const word = words[at];
      if (found === undefined || word === undefined) {
        bears = false;
        continue;
      }
      let nearest: number = fields.length;
      for (const place of found.places) {
        nearest = Math.min(nearest, fieldAt(place));
        if (place < titleEnd) titleWords.add(place);
      }
      weighed += word.weight * found.worth;
      held += word.weight;
      if (nearest < 2) inName += word.weight;
      if (nearest >= (wishes.typeWords.includes(word.folded) ? 3 : 2)) bears = false;
    }
    const coverage = held / total;
    const named = inName / total;
    const traits = traitsAt(columns, entry);
    const titleShare = Math.min(1, titleWords.size / Math.max(1, traits.titleLength));
    const adjacent =
      pairTotal === 0
        ? 0
        : sum(pairs.map((pair) => pair.weight * adjacency(own, pair))) / pairTotal;
    const score =
      (weighed / total) * (0.4 + 0.6 * coverage ** 2) +
      0.55 * adjacent * coverage +
      0.3 * titleShare * named +
      preference(traits, wishes, words.length);
    return { entry, score, coverage, named, titleShare, titleLength: traits.titleLength, bears };
  });
  return hits.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

/** The entries that hold each phrase in quotes, and of the words at least the wished share of the most that any holds. */
function holdingEnough(
  words: readonly SoughtWord[],
  located: readonly Located[],
  columns: Columns,
  { phrases, least }: Wishes,
): number[] {
  const held = new Map<number, number>();
  for (const [at, found] of located.entries()) {
    const weight = words[at]?.weight ?? 0;
    if (weight === 0) continue;
    for (const entry of found.entries()) held.set(entry, (held.get(entry) ?? 0) + weight);
  }
  const isHub = (entry: number) => hubKinds.has(kindAt(columns, entry));
  const inQuotes =
    phrases.length === 0
      ? [...held]
      : [...held].filter(([entry]) =>
          phrases.every((phrase) => holdsPhrase(phrase, words, located, entry)),
        );
  let most = 0;
  for (const [entry, weight] of inQuotes) if (weight > most && !isHub(entry)) most = weight;
  // Sums of the same weights in another order may differ in their last figure.
  const enough = (share: number) => share * most * (1 - 1e-9);
  return inQuotes.flatMap(([entry, weight]) =>
    weight >= enough(least) || (weight >= enough(leastOfHub) && isHub(entry)) ? [entry] : [],
  );
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

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
