import { distance } from 'fastest-levenshtein';

/**
 * Prepares a look-up of the known text that is nearest to a mistaken one. It answers undefined when
 * nothing is near: more than a third of the letters would have to change.
 */
export function nearest(known: readonly string[]): (text: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  const find = (text: string) => {
    let best: string | undefined;
    let least = Math.ceil(text.length / 3) + 1;
    for (const candidate of known) {
      // Cheaper than the distance, and never more than it.
      if (Math.abs(candidate.length - text.length) >= least) continue;
      const steps = distance(text, candidate);
      if (steps < least) [best, least] = [candidate, steps];
    }
    return best;
  };
  return (text) => {
    if (!answers.has(text)) answers.set(text, find(text));
    return answers.get(text);
  };
}
