import type { CongressTerm } from '../schema/index.ts';
import { dayBefore, firstDayOf } from './validity/day-span.ts';

/** A term (khóa) of the Party that is over. */
export interface PastTerm {
  term: string;
  /** Last part of the address of its page: `khoa-xi`. */
  slug: string;
  /** The last day that certainly belongs to it: of a term that ended in some month, the day before that month. */
  day: string;
}

/** Terms of the Party congress, the oldest first. */
export function partyTerms(terms: readonly CongressTerm[]): CongressTerm[] {
  return terms.filter(({ body }) => body === 'party').toSorted((a, b) => a.number - b.number);
}

/** Terms of the Party congress that are over on a day, the oldest first. */
export function pastTerms(terms: readonly CongressTerm[], today: string): PastTerm[] {
  return partyTerms(terms).flatMap(({ term, to }) => {
    const day = to && dayBefore(firstDayOf(to));
    return day && day < today ? [{ term, slug: `khoa-${term.toLowerCase()}`, day }] : [];
  });
}
