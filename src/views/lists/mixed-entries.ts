import type { AnyEntry } from '../../entries/entry.ts';
import type { CardData } from '../../models/cards.ts';
import { cardOf } from '../gallery/model-data.ts';
import type { Site } from '../site.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { type EntryCard, entryCard } from './entry-card.ts';

/** Entries of all kinds on one page, each kind under its heading. */
export interface MixedEntries {
  sessions: readonly EntryCard[];
  documents: readonly DocumentRow[];
  models: readonly CardData[];
  reports: readonly EntryCard[];
}

/** Parts entries by their kind, each kind in the order given. */
export function mixedEntries(
  entries: readonly AnyEntry[],
  site: Pick<Site, 'library' | 'url'>,
): MixedEntries {
  const { library, url } = site;
  return {
    sessions: entries
      .filter((entry) => entry.kind === 'session')
      .map((entry) => entryCard(entry, site)),
    documents: entries
      .filter((entry) => entry.kind === 'document')
      .flatMap(({ id }) => library.document(id) ?? [])
      .map((view) => documentRow(view, site)),
    models: entries
      .filter((entry) => entry.kind === 'model')
      .map((entry) => cardOf(entry, library, url)),
    reports: entries
      .filter((entry) => entry.kind === 'report')
      .map((entry) => entryCard(entry, site)),
  };
}
