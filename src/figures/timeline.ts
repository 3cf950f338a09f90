import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from '../library/library.ts';
import type { CongressTerm } from '../schema/index.ts';

/** Whether a partial day is certainly before another: compared as far as both are known. */
function before(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

/** Whether all days that a partial day can mean lie within a term. */
function within(day: string, { from, to }: CongressTerm): boolean {
  const first = day === from && day.length === 'YYYY-MM-DD'.length;
  return (first || before(from, day)) && (to === undefined || before(day, to));
}

/**
 * Term of the Party congress in which a document was issued: what a central Party document says
 * itself, else the one whose days, as far as they are known, hold all of its own.
 */
export function partyTerm(
  view: DocumentView,
  { vocabulary }: Pick<Library, 'vocabulary'>,
): string | undefined {
  const { issuer, term, issuedOn } = view.data;
  const by = vocabulary.issuers.get(issuer);
  if (term !== undefined && by?.system === 'party' && by.level === 'trung-uong') return term;
  if (issuedOn === undefined) return undefined;
  return vocabulary.terms.find(
    (congress) => congress.body === 'party' && within(issuedOn, congress),
  )?.term;
}
