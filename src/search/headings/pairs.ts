import type { Found, Located, SoughtWord } from './locate.ts';

/** Whether the words of a phrase stand side by side somewhere; linking words inside are not looked at. */
export function holdsPhrase(
  phrase: readonly string[],
  words: readonly SoughtWord[],
  located: readonly Located[],
  entry: number,
): boolean {
  const places = phrase.flatMap((folded, offset) => {
    const at = words.findIndex((word) => word.folded === folded);
    const found = located[at]?.at(entry)?.places;
    return at < 0 ? [] : [{ offset, starts: found?.map((place) => place - offset) ?? [] }];
  });
  const [first, ...others] = places;
  return (
    first?.starts.some((start) => others.every(({ starts }) => starts.includes(start))) ?? false
  );
}

/** Two words of a query that were typed near each other, by their places in it. */
export interface Pair {
  first: number;
  second: number;
  /** How far apart they were typed. */
  distance: number;
  weight: number;
}

/** Words typed side by side, or with one linking word between them. */
export function pairsOf(words: readonly SoughtWord[]): Pair[] {
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

/** Worth of words that stand near each other and not as they were typed. */
const loose = 0.6;

/** 0 where the two never stand so; else the worth of the best place where they do. */
export function adjacency(
  own: readonly (Found | undefined)[],
  { first, second, distance }: Pair,
): number {
  const [one, two] = [own[first], own[second]];
  if (one === undefined || two === undefined) return 0;
  let best = 0;
  for (const [at, place] of one.places.entries()) {
    const worth = one.worths[at] ?? 0;
    let after = 0;
    for (const [other, next] of two.places.entries()) {
      const step = next - place;
      const factor = step === 1 || step === distance ? 1 : step === 2 || step === 3 ? loose : 0;
      after = Math.max(after, factor * (two.worths[other] ?? 0));
    }
    best = Math.max(best, Math.sqrt(Math.min(worth, after)));
  }
  return best;
}
