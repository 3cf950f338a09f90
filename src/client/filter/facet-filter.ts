/** Chosen values by facet; within a facet any value fits, between facets all must. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Values of one row by facet; a facet may hold several values (topics). */
export type RowValues = ReadonlyMap<string, readonly string[]>;

/** Whether a row fits the choice; `except` leaves one facet out, for counting that facet's values. */
export function fits(row: RowValues, choice: Choice, except?: string): boolean {
  for (const [facet, values] of choice) {
    if (facet === except || values.size === 0) continue;
    if (!row.get(facet)?.some((value) => values.has(value))) return false;
  }
  return true;
}

/**
 * How many rows each value of a facet would show: rows that fit the choice in all other facets, so
 * that the count says what choosing the value adds.
 */
export function countValues(
  rows: readonly RowValues[],
  choice: Choice,
  facet: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, choice, facet)) continue;
    for (const value of row.get(facet) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Reads a choice from an address: `?loai=nghi-quyet,chi-thi&nam=2013`. Unknown facets are ignored. */
export function readChoice(search: string, facets: readonly string[]): Map<string, Set<string>> {
  const parameters = new URLSearchParams(search);
  return new Map(
    facets.map((facet) => [
      facet,
      new Set(parameters.get(facet)?.split(',').filter(Boolean) ?? []),
    ]),
  );
}

/** Writes a choice as the query of an address, empty when nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const parameters = [...choice]
    .filter(([, values]) => values.size > 0)
    .map(([facet, values]) => `${facet}=${[...values].map(encodeURIComponent).join(',')}`);
  return parameters.length > 0 ? `?${parameters.join('&')}` : '';
}
