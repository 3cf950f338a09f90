import type { DocumentView } from '../../entries/document-view.ts';
import { partyTerm } from '../../figures/timeline.ts';
import type { Library } from '../../library/library.ts';
import { partyTerms } from '../../library/party-terms.ts';
import { firstDayOf } from '../../library/validity/day-span.ts';
import { listWords } from '../../words/lists.ts';
import { timelineWords as words } from '../../words/timeline.ts';

/** Documents that fall into one term of the Party congress, or that no term is known of, youngest first. */
export interface TermGroup {
  name: string;
  /** The years of the term, `2021-2026`. */
  years: string | undefined;
  documents: readonly DocumentView[];
}

interface Placed extends TermGroup {
  /** The newest first; a year of which the term is open stands between its two terms. */
  order: number;
}

/** Groups documents, which come youngest first, by the terms they were issued in, the newest first. */
export function termGroups(
  documents: readonly DocumentView[],
  library: Pick<Library, 'vocabulary'>,
): TermGroup[] {
  const terms = partyTerms(library.vocabulary.terms);
  const byKey = Map.groupBy(
    documents,
    (view) => partyTerm(view, library) ?? openKey(view.year, terms[0]?.from),
  );
  const placed = [...byKey].map(([key, inside]): Placed => {
    const term = terms.find((one) => one.term === key);
    if (term) {
      const years = words.years(term.from.slice(0, 4), term.to?.slice(0, 4));
      return { name: words.term(key), years, documents: inside, order: term.number };
    }
    if (key === before) {
      const name = words.beforeTerm(terms[0]?.term ?? '');
      return { name, years: undefined, documents: inside, order: -1 };
    }
    if (key === unknown) {
      return { name: listWords.unknownYear, years: undefined, documents: inside, order: -2 };
    }
    const earlier = terms.findLast(({ from }) => firstDayOf(from) < `${key}-01-01`);
    const order = (earlier?.number ?? 0) + 0.5;
    return { name: words.openTerm(key), years: undefined, documents: inside, order };
  });
  return placed
    .toSorted((a, b) => b.order - a.order)
    .map(({ name, years, documents: inside }) => ({ name, years, documents: inside }));
}

const before = 'before';
const unknown = 'unknown';

/** Where a document stands whose term is not known: before all terms, in a year of two, or nowhere. */
function openKey(year: string | undefined, first: string | undefined): string {
  if (year === undefined) return unknown;
  return first === undefined || year < first.slice(0, 4) ? before : year;
}
