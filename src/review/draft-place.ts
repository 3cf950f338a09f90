import type { Letterhead } from './letterhead.ts';
import type { DraftOptions, Review } from './review.ts';
import type { ReviewLibrary } from './review-library.ts';

/** The province of a draft, and what told it. */
export function placeOf(
  options: DraftOptions,
  head: Letterhead,
  library: ReviewLibrary,
): { name: string; from: Review['placeFrom'] } | undefined {
  const told = [
    [options.place, 'given'],
    // Before the day may stand a commune, of which the body above it tells the province.
    [head.place, 'day-line'],
    [head.issuerPlace, 'issuer'],
  ] as const;
  for (const [words, from] of told) {
    const name = words && library.placeByName(words)?.name;
    if (name) return { name, from };
  }
  return undefined;
}
