import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import type { Issuer } from '../../schema/index.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { issuerWords as words } from '../../words/issuers.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentBrowser, documentBrowser } from '../lists/document-browser.ts';
import type { Site } from '../site.ts';

/** The page of an issuing body. */
export interface IssuerPage extends PageHead {
  note: string | undefined;
  /** What became of the body: a sentence, and the source that says so, with its address if it has one. */
  changes: readonly { text: string; source: string; href: string | undefined }[];
  browser: DocumentBrowser;
}

/** A body with the documents it issued. */
export interface IssuerDocuments {
  issuer: Issuer;
  documents: readonly DocumentView[];
}

/** Bodies that documents of the library come from, in the order of the vocabulary. */
export function issuersWithDocuments(library: Library): IssuerDocuments[] {
  return [...library.vocabulary.issuers.values()]
    .map((issuer) => ({ issuer, documents: library.documentsOf(issuer.id) }))
    .filter(({ documents }) => documents.length > 0);
}

/** What the page of an issuing body shows: what became of it, and its documents. */
export function issuerPage(
  { issuer, documents }: IssuerDocuments,
  site: Pick<Site, 'library' | 'url'>,
): IssuerPage {
  const { id, name, note, changes } = issuer;
  return {
    title: name,
    description: words.documentsOf(documents.length, name),
    crumbs: [{ name: words.title, address: '/co-quan/' }],
    note,
    changes: changes.map(({ on, what, source: { title, publisher, url } }) => ({
      text: words.change(formatDate(on), what),
      source: words.source((url && publisher) ?? title ?? ''),
      href: url,
    })),
    browser: documentBrowser(documents, site, { key: 'co-quan', value: id }),
  };
}
