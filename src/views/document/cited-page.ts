import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import { documentWords } from '../../words/document.ts';
import { entryWords as words } from '../../words/entries.ts';
import { type Quote, quotesOf } from '../entry/cited.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** All entries that cite a document, each with its sentence. */
export interface CitedPage extends PageHead {
  quotes: readonly Quote[];
  back: { name: string; href: string };
}

/** So many citations stand on the document's page with their sentences; the others are named there. */
export const mostQuoted = 3;

/** More citations than this stand on a page of their own, all with their sentences. */
export const mostNamed = 12;

/** The same in a large library, where every third document would have such a page: a name is 40 bytes packed. */
const mostNamedOfMany = 36;

/** Whether the citations of a document stand on a page of their own. */
export const isCitedApart = (citations: number, library: Pick<Library, 'once'>): boolean =>
  citations > (library.once(haveOwnFiles) ? mostNamed : mostNamedOfMany);

/** Address of the page of all citations of a document. */
export const citedAddress = ({ address }: Pick<DocumentView, 'address'>): string =>
  `${address}vien-dan/`;

/** Documents cited more often than their own pages have room for. */
export const documentsWithCitedPage = (library: Library): DocumentView[] =>
  library.documents.filter(({ id }) => isCitedApart(library.citedBy(id).length, library));

export function citedPage(view: DocumentView, site: Pick<Site, 'library' | 'url'>): CitedPage {
  const name = entryName(view.entry, site.library);
  const quotes = quotesOf(site.library.citedBy(view.id), site);
  return {
    title: words.citedTitle(name),
    description: words.citedDescription(quotes.length, name),
    kind: 'document',
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      { name, address: view.address },
    ],
    quotes,
    back: { name, href: site.url(view.address) },
  };
}
