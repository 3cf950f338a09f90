import { entryAddress } from '../../entries/addresses.ts';
import type { ReportEntry, SessionEntry } from '../../entries/entry.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { entryWords as words } from '../../words/entries.ts';
import { placeWords } from '../place-words.ts';
import type { Site } from '../site.ts';

/** A report or a session as a card. */
export interface EntryCard {
  kind: 'report' | 'session';
  href: string;
  title: string;
  /** Unit, place and time of a report; length and audience of a session. */
  where: string;
  summary: string;
}

export function entryCard(
  entry: ReportEntry | SessionEntry,
  { library, url }: Pick<Site, 'library' | 'url'>,
): EntryCard {
  const where =
    entry.kind === 'report'
      ? [
          entry.data.unit,
          placeWords(entry.data.place, library),
          entry.data.kind === 'ke-hoach' ? words.plan : undefined,
          entry.data.period.to ? formatDate(entry.data.period.to) : undefined,
        ]
      : [words.minutes(entry.data.minutes), entry.data.audience];
  return {
    kind: entry.kind,
    href: url(entryAddress(entry.kind, entry.id)),
    title: entry.data.title,
    where: where.filter(Boolean).join(' · '),
    summary: entry.data.summary,
  };
}
