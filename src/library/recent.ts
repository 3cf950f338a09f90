import type { DocumentView } from '../entries/document-view.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { News, RelationKind } from '../schema/index.ts';
import type { Library } from './library.ts';
import type { Link } from './relations/relations.ts';

/** Entries that came into the library on one day. */
export interface AddedBatch {
  day: string;
  entries: readonly AnyEntry[];
}

/** What was added, newest day first, by the permanent numbers of the entries. */
export function addedBatches({ added }: News, library: Library): AddedBatch[] {
  const inOrder = added.toSorted((a, b) => a.upTo - b.upTo);
  return inOrder
    .map(({ day, upTo }, index) => {
      const after = inOrder[index - 1]?.upTo ?? 0;
      const entries = library.entries.filter((entry) => {
        const number = library.shortNumber(entry) ?? 0;
        return number > after && number <= upTo;
      });
      return { day, entries };
    })
    .filter(({ entries }) => entries.length > 0)
    .toReversed();
}

/** A document issued lately, and what it did to older ones. */
export interface RecentDocument {
  view: DocumentView;
  changes: readonly Link[];
}

const changing: ReadonlySet<RelationKind> = new Set(['thay-the', 'sua-doi', 'bai-bo']);

/** Documents issued in the last `years` before the library's day, youngest first. */
export function recentDocuments(library: Library, years: number): RecentDocument[] {
  const since = `${Number(library.day.slice(0, 4)) - years}${library.day.slice(4)}`;
  return library.documents
    .filter(({ data: { issuedOn = '' } }) => issuedOn > since && issuedOn <= library.day)
    .map((view) => ({
      view,
      changes: library.relations(view.id).outgoing.filter(({ kind }) => changing.has(kind)),
    }));
}
