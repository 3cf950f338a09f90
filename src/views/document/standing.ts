import type { DocumentView } from '../../entries/document-view.ts';
import { readingOf } from '../../entries/reading.ts';
import { documentWords as words } from '../../words/document.ts';
import { verificationNames } from '../../words/entries.ts';
import type { Site } from '../site.ts';

/** What a reader should know before the rest: what the page rests on, and where the text itself is. */
export interface Standing {
  /** How much of the document was read, and how far number, day and title were checked. */
  reading: string;
  /** The caveat of its editors, as HTML. */
  note: string | undefined;
  /** Where the document is officially published, as far as that is known. */
  published: { name: string; href: string } | undefined;
}

export function standingOf({ data, entry }: DocumentView, site: Pick<Site, 'inline'>): Standing {
  const { verification, note, published } = data;
  const checked = verification === 'verified' ? [] : [verificationNames[verification]];
  return {
    reading: [words.readings[readingOf(data)], ...checked].join(' '),
    note: note && site.inline(note, entry),
    published: published && { name: words.published(published.where), href: published.url },
  };
}
