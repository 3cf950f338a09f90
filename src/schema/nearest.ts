import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to a misspelt word, or `undefined` when none is close enough to be meant:
 * at most a third of the letters may differ, rounded up, so that `titel` may mean `title`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.ceil(word.length / 3) + 1;
  for (const candidate of candidates) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}
