import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { type Kind, kinds } from '../../entries/kinds.ts';
import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import type { CardData } from '../../models/cards.ts';
import { cardOf } from '../gallery/model-data.ts';
import type { Site } from '../site.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { type EntryCard, entryCard } from './entry-card.ts';
import { type ListedPage, onPage, type Pager, pageCount, pagerOf } from './pager.ts';

/** A page of entries of all kinds, each kind under its heading. */
export interface MixedEntries {
  sessions: readonly EntryCard[];
  documents: readonly DocumentRow[];
  models: readonly CardData[];
  reports: readonly EntryCard[];
  /** How many there are of each kind on all pages. */
  counts: Readonly<Record<Kind, number>>;
  pager: Pager | undefined;
}

/** Entries of each kind on one page; together they weigh about as much as a page of one kind. */
const fewOnPage: Readonly<Record<Kind, number>> = {
  document: 60,
  model: 24,
  report: 24,
  session: 12,
};

/** The same in a large library, whose lists would be hundreds of pages: 17 KB packed, not 10. */
const manyOnPage: typeof fewOnPage = { document: 120, model: 48, report: 48, session: 24 };

const mostOnPage = (library: Pick<Library, 'once'>): typeof fewOnPage =>
  library.once(haveOwnFiles) ? fewOnPage : manyOnPage;

/** How many pages a list of entries of all kinds has: as many as its longest kind needs. */
export function mixedPageCount(
  entries: readonly AnyEntry[],
  library: Pick<Library, 'once'>,
): number {
  const most = mostOnPage(library);
  return Math.max(...kinds.map((kind) => pageCount(ofKind(entries, kind).length, most[kind])));
}

/** Parts a page of entries by their kind, each kind in the order given. */
export function mixedEntries(
  entries: readonly AnyEntry[],
  { page, first, rest }: ListedPage,
  site: Pick<Site, 'library' | 'url'>,
): MixedEntries {
  const { library, url } = site;
  const most = mostOnPage(library);
  const shown = <K extends Kind>(kind: K) => onPage(ofKind(entries, kind), page, most[kind]);
  const count = (kind: Kind) => ofKind(entries, kind).length;
  return {
    sessions: shown('session').map((entry) => entryCard(entry, site)),
    documents: shown('document')
      .flatMap(({ id }) => library.document(id) ?? [])
      .map((view) => documentRow(view, site)),
    models: shown('model').map((entry) => cardOf(entry, library, url)),
    reports: shown('report').map((entry) => entryCard(entry, site)),
    counts: {
      document: count('document'),
      model: count('model'),
      report: count('report'),
      session: count('session'),
    },
    pager: pagerOf({ page, last: mixedPageCount(entries, library), first, rest }, url),
  };
}

const ofKind = <K extends Kind>(entries: readonly AnyEntry[], kind: K): EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> & AnyEntry => entry.kind === kind);
