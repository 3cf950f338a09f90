import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { CitedBy } from '../../library/mentions.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import { entryName } from '../entry-name.ts';
import { shorten } from '../shorten.ts';
import type { Site } from '../site.ts';

/** A sentence of another entry, with the way to it. */
export interface Quote {
  sentence: string;
  name: string;
  href: string;
}

/** Who cites a document, with the sentence that does. */
export function quotesOf(
  cited: readonly CitedBy[],
  { library, url }: Pick<Site, 'library' | 'url'>,
): Quote[] {
  return cited.map(({ sentence, entry }) => ({
    sentence,
    name: entryName(entry, library),
    href: url(entryAddress(entry.kind, entry.id)),
  }));
}

/** A card is small, and every page pays for its cards. */
const mostLetters = 54;

/** What the card of a cited document shows. */
export interface CitationCard {
  id: string;
  name: string;
  issuedOn: string | undefined;
  title: string;
  state: StateMark | undefined;
}

/**
 * Cards of the documents that an entry certainly cites, each once.
 *
 * @param shows whether the page shows the field that a citation stands in.
 */
export function citationCards(
  entry: AnyEntry,
  { library }: Pick<Site, 'library'>,
  shows: (field: readonly PropertyKey[]) => boolean = () => true,
): CitationCard[] {
  const shown = new Set(
    library
      .mentionsIn(entry)
      .filter(({ field }) => shows(field))
      .flatMap(({ resolution }) => (resolution.kind === 'one' ? [resolution.id] : [])),
  );
  const cited = library.citedIn(entry).filter(({ id }) => shown.has(id));
  return cited.map((view) => ({
    id: view.id,
    name: [view.data.type, view.data.number].filter(Boolean).join(' '),
    issuedOn: view.data.issuedOn,
    title: shorten(view.data.title, mostLetters),
    state: stateMark(view, library),
  }));
}
