import { entryAddress } from '../../entries/addresses.ts';
import { wantedDocuments } from '../../library/wanted.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { wantedWords as words } from '../../words/wanted.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** A document that the library cites and does not hold. */
export interface WantedRow {
  /** Its number or name, with its day where that is known. */
  name: string;
  times: number;
  /** One sentence that cites it. */
  sentence: string | undefined;
  /** Entries that cite it. */
  entries: readonly { name: string; href: string }[];
}

/** All that the page of wanted documents shows. */
export interface WantedPage extends PageHead {
  lead: string;
  rows: readonly WantedRow[];
}

export function wantedPage({ library, url }: Pick<Site, 'library' | 'url'>): WantedPage {
  const wanted = wantedDocuments(library.entries, library.mentions);
  return {
    title: words.title,
    description: words.description(wanted.length),
    lead: words.lead(wanted.length),
    rows: wanted.map(({ name, issuedOn, times, sentence, entries }) => ({
      name: issuedOn ? `${name} (${formatDate(issuedOn)})` : name,
      times,
      sentence,
      entries: entries.map((entry) => ({
        name: entryName(entry, library),
        href: url(entryAddress(entry.kind, entry.id)),
      })),
    })),
  };
}
