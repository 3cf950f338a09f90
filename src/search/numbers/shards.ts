import { type Card, cardOf, type SearchEntry } from '../entry.ts';
import { cutRing } from '../files/ring.ts';
import { groupOf, type NumberRoutes } from './routes.ts';

/** A document as the number lookup shows it. */
export type Holder = Omit<Card, 'summary'>;

/** Everyone who bears a number, or the likeliest of them. */
export interface NumberAnswer {
  count: number;
  /** At most {@link mostHolders}, the likeliest first. */
  holders: readonly Holder[];
}

/** One file of the number lookup. */
export interface NumberShard {
  holders: Holder[];
  /** By key: how many bear the number, then places in `holders`. */
  keys: Record<string, number[]>;
}

/** Holders a key names at most; the rest stands on the page of the number. */
export const mostHolders = 8;

/** Size that no file may pass, compressed: one packet train of a slow line. */
const largestFile = 4096;

/** The files of the number lookup, and where each key lies. */
export interface NumberFilesMade {
  shards: NumberShard[];
  routes: NumberRoutes;
}

/**
 * Shares the keys out over as few files as keep every file under 4 KB compressed.
 *
 * @param keysOf the keys an entry is filed under; none for what has no number.
 * @param size the compressed size of a file's text in bytes.
 */
export function buildNumberShards(
  entries: readonly SearchEntry[],
  keysOf: (entry: SearchEntry) => readonly string[],
  size: (text: string) => number,
): NumberFilesMade {
  const ranked = rankHoldersOf(entries, keysOf);
  const cardAt = cardMaker();
  const shardOf = (keys: readonly Ranked[]) => makeShard(keys, cardAt);
  const fits = (keys: readonly Ranked[]) => {
    const text = JSON.stringify(shardOf(keys));
    // No text packs so well: compressing the largest only to see that they do not fit is slow.
    return text.length <= 20 * largestFile && size(text) <= largestFile;
  };
  const { groups, split } = splitGroups(ranked, fits);
  const keysOfAll = (some: readonly Group[]) => some.flatMap(({ keys }) => keys);
  const { files, from } = cutRing(
    groups,
    ({ name }) => name,
    (some) => fits(keysOfAll(some)),
  );
  const shards = files.map((some) => shardOf(keysOfAll(some)));
  return { shards, routes: { from, split: [...split] } };
}

interface Numbered {
  at: number;
  entry: SearchEntry;
}

/** A key with those who bear it, the likeliest first, as many as a file names. */
interface Ranked {
  key: string;
  count: number;
  likeliest: readonly Numbered[];
}

function rankHoldersOf(
  entries: readonly SearchEntry[],
  keysOf: (entry: SearchEntry) => readonly string[],
): Ranked[] {
  const byKey = new Map<string, Numbered[]>();
  for (const [at, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const holders = byKey.get(key);
      if (holders) holders.push({ at, entry });
      else byKey.set(key, [{ at, entry }]);
    }
  }
  return [...byKey].map(([key, holders]) => ({
    key,
    count: holders.length,
    likeliest: holders.toSorted(byLikelihood).slice(0, mostHolders),
  }));
}

/** Keys that lie together. */
interface Group {
  name: string;
  keys: readonly Ranked[];
}

/** The groups of all keys, those split that no file would hold. */
function splitGroups(
  ranked: readonly Ranked[],
  fits: (keys: readonly Ranked[]) => boolean,
): { groups: Group[]; split: Set<string> } {
  const split = new Set<string>();
  for (;;) {
    const byGroup = Map.groupBy(ranked, ({ key }) => groupOf(key, split));
    const tooLarge = [...byGroup].filter(([, keys]) => keys.length > 1 && !fits(keys));
    for (const [group] of tooLarge) split.add(group);
    if (tooLarge.length > 0) continue;
    return { groups: [...byGroup].map(([name, keys]) => ({ name, keys })), split };
  }
}

/** Makes the card of each document once, however many files hold it. */
function cardMaker(): (numbered: Numbered) => Holder {
  const cards = new Map<number, Holder>();
  return ({ at, entry }) => {
    const known = cards.get(at);
    if (known) return known;
    const { summary: _, ...holder } = cardOf(entry, at);
    cards.set(at, holder);
    return holder;
  };
}

function makeShard(ranked: readonly Ranked[], cardAt: (numbered: Numbered) => Holder): NumberShard {
  const shard: NumberShard = { holders: [], keys: {} };
  const places = new Map<number, number>();
  for (const { key, count, likeliest } of ranked) {
    shard.keys[key] = [
      count,
      ...likeliest.map((numbered) => {
        const known = places.get(numbered.at);
        if (known !== undefined) return known;
        places.set(numbered.at, shard.holders.length);
        return shard.holders.push(cardAt(numbered)) - 1;
      }),
    ];
  }
  return shard;
}

/** What others lean on first, then what is not ended, then the younger. */
function byLikelihood({ entry: a }: Numbered, { entry: b }: Numbered): number {
  return (
    likelihood(b) - likelihood(a) ||
    (b.day ?? '').localeCompare(a.day ?? '') ||
    a.id.localeCompare(b.id)
  );
}

const likelihood = ({ standing, ended }: SearchEntry) =>
  Math.log2(1 + standing) - (ended ? 1.5 : 0);

/** What a shard says about a key; null when no document is filed under it. */
export function answerOf(shard: NumberShard, key: string): NumberAnswer | null {
  const [count, ...places] = shard.keys[key] ?? [];
  if (count === undefined) return null;
  const holders = places.flatMap((place) => shard.holders[place] ?? []);
  return { count, holders };
}
