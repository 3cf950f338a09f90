import { entryAddress } from '../entries/addresses.ts';
import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from '../library/library.ts';
import { type CongressTerm, levels } from '../schema/index.ts';

/** Documents of one year, as far as they fall into one term of the Party congress. */
export interface TimelineBlock {
  /** Year, `undefined` for documents of unknown day. */
  year: string | undefined;
  /** Term in Roman numerals; `undefined` before the first known and where the day does not decide it. */
  term: string | undefined;
  /** Youngest first. */
  documents: readonly DocumentView[];
}

/** The field's documents along time, the newest first, and the levels that issued them. */
export interface Timeline {
  blocks: readonly TimelineBlock[];
  /** Levels that occur, from the top down. */
  levels: readonly string[];
}

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
export function partyTerm(view: DocumentView, library: Library): string | undefined {
  const { issuer, term, issuedOn } = view.data;
  const by = library.vocabulary.issuers.get(issuer);
  if (term !== undefined && by?.system === 'party' && by.level === 'trung-uong') return term;
  if (issuedOn === undefined) return undefined;
  return library.vocabulary.terms.find(
    (congress) => congress.body === 'party' && within(issuedOn, congress),
  )?.term;
}

/** Arranges documents, which come youngest first, by year and term. */
export function timelineOf(library: Library, documents: readonly DocumentView[]): Timeline {
  const order = new Map(library.vocabulary.terms.map(({ term, number }) => [term, number]));
  const groups = Map.groupBy(
    documents,
    (view) => `${view.year ?? ''} ${partyTerm(view, library) ?? ''}`,
  );
  const blocks = [...groups]
    .map(([key, inside]): TimelineBlock => {
      const [year, term] = key.split(' ');
      return { year: year || undefined, term: term || undefined, documents: inside };
    })
    .toSorted(
      (a, b) =>
        (b.year ?? '').localeCompare(a.year ?? '') ||
        (order.get(b.term ?? '') ?? 0) - (order.get(a.term ?? '') ?? 0),
    );
  const present = new Set(documents.map(({ level }) => level));
  return { blocks, levels: levels.filter((level) => present.has(level)) };
}

/** A document's short label on the timeline: its number, or its name. */
export function timelineLabel({ data, id }: DocumentView): { name: string; address: string } {
  return {
    name: data.number ?? data.shortName ?? data.title,
    address: entryAddress('document', id),
  };
}
