import { type Card, cardOf, type SearchEntry } from '../entry.ts';
import { shardOf } from '../files/hash.ts';

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
): NumberShard[] {
  const byKey = new Map<string, Numbered[]>();
  for (const [at, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const holders = byKey.get(key);
      if (holders) holders.push({ at, entry });
      else byKey.set(key, [{ at, entry }]);
    }
  }
  const ranked: Ranked[] = [...byKey].map(([key, holders]) => ({
    key,
    count: holders.length,
    likeliest: holders.toSorted(byLikelihood).slice(0, mostHolders),
  }));
  const cards = new Map<number, Holder>();
  const cardAt = ({ at, entry }: Numbered): Holder => {
    const known = cards.get(at);
    if (known) return known;
    const { summary: _, ...holder } = cardOf(entry, at);
    cards.set(at, holder);
    return holder;
  };
  // By a quarter more each time: twice as many would be up to twice too many files.
  for (let count = 1; ; count = Math.ceil(count * 1.25)) {
    const shards = shareOut(ranked, count, cardAt);
    const fits = shards.every((shard) => {
      const text = JSON.stringify(shard);
      // No text packs so well: compressing the largest only to see that they do not fit is slow.
      return text.length <= 20 * largestFile && size(text) <= largestFile;
    });
    if (fits || count > byKey.size) return shards;
  }
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

function shareOut(
  ranked: readonly Ranked[],
  count: number,
  cardAt: (numbered: Numbered) => Holder,
): NumberShard[] {
  const shards = Array.from({ length: count }, (): NumberShard => ({ holders: [], keys: {} }));
  const places = shards.map(() => new Map<number, number>());
  for (const { key, count: all, likeliest } of ranked) {
    const at = shardOf(key, count);
    const [shard, placed] = [shards[at], places[at]];
    if (shard === undefined || placed === undefined) continue;
    shard.keys[key] = [
      all,
      ...likeliest.map((numbered) => {
        const known = placed.get(numbered.at);
        if (known !== undefined) return known;
        placed.set(numbered.at, shard.holders.length);
        return shard.holders.push(cardAt(numbered)) - 1;
      }),
    ];
  }
  return shards;
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
