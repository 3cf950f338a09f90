import type { Marked } from './score.ts';

/** The citations of one text. */
export interface Found {
  id: string;
  citations: readonly Marked[];
}

/** A key for each citation found: text, place and number. */
export function foundKeys(found: readonly Found[]): string[] {
  return found.flatMap(({ id, citations }) =>
    citations.map(({ start, end, number }) => `${id} ${start}-${end} ${number ?? '-'}`),
  );
}

/**
 * What was gained and lost since the baseline.
 *
 * @param baseline the file's text. One of another gold set compares with nothing.
 */
export function compareWithBaseline(
  baseline: string,
  set: string,
  found: readonly string[],
): { gained: string[]; lost: string[] } {
  const known = JSON.parse(baseline) as { set: string; found: string[] };
  if (known.set !== set) return { gained: [], lost: [] };
  const before = new Set(known.found);
  const now = new Set(found);
  return {
    gained: found.filter((key) => !before.has(key)),
    lost: known.found.filter((key) => !now.has(key)),
  };
}
