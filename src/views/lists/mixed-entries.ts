import type { DocumentView } from '../../entries/document-view.ts';
import type { ModelEntry, ReportEntry, SessionEntry } from '../../entries/entry.ts';
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

export function mixedEntries(
  entries: {
    documents: readonly DocumentView[];
    models: readonly ModelEntry[];
    reports: readonly ReportEntry[];
    sessions: readonly SessionEntry[];
  },
  site: Pick<Site, 'library' | 'url'>,
): MixedEntries {
  return {
    sessions: entries.sessions.map((entry) => entryCard(entry, site)),
    documents: entries.documents.map((view) => documentRow(view, site)),
    models: entries.models.map((entry) => cardOf(entry, site.library, site.url)),
    reports: entries.reports.map((entry) => entryCard(entry, site)),
  };
}
