/** A year of a model that cannot be right. */
export interface YearFault {
  key: 'from' | 'to';
  /** Out of order, or one in which nothing can have been done. */
  kind: 'order' | 'impossible';
  year: number;
  /** The first year of two in the wrong order; otherwise the first that is possible. */
  first: number;
  /** The last year that is possible. */
  latest: number;
}

/** Before it nothing was a model of the field: the year of the Party's birth. */
const earliest = 1930;

/**
 * The first fault of the years in which a model ran: out of order, in the future, or before any.
 *
 * @param latest the last year that can have been seen: that of the day of the check.
 */
export function yearFault(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  latest: number,
): YearFault | undefined {
  if (from !== undefined && to !== undefined && to < from) {
    return { key: 'to', kind: 'order', year: to, first: from, latest };
  }
  for (const [key, year] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (year === undefined || (year >= earliest && year <= latest)) continue;
    return { key, kind: 'impossible', year, first: earliest, latest };
  }
  return undefined;
}
