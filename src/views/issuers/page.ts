import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { documentsOnPage } from '../../lists/document-rows.ts';
import type { Issuer } from '../../schema/index.ts';
import { issuerWords as words } from '../../words/issuers.ts';
import { listWords } from '../../words/lists.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentBrowser, documentBrowser } from '../lists/document-browser.ts';
import { pageCount } from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { type BodyHistory, bodyHistory } from './history.ts';

/** The page of an issuing body. */
export interface IssuerPage extends PageHead {
  history: BodyHistory;
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

/** A page of a body's documents: what the routes are made from. */
export interface IssuerListed extends IssuerDocuments {
  /** From 1. */
  page: number;
}

/** Every page of every body. */
export function issuerPages(library: Library): IssuerListed[] {
  return issuersWithDocuments(library).flatMap((body) =>
    Array.from({ length: pageCount(body.documents.length, documentsOnPage) }, (_, index) => ({
      ...body,
      page: index + 1,
    })),
  );
}

/** What a page of an issuing body shows: what became of it, and its documents. */
export function issuerPage(
  { issuer, documents, page }: IssuerListed,
  site: Pick<Site, 'library' | 'url' | 'once'>,
): IssuerPage {
  const { id, name } = issuer;
  const first = `/co-quan/${id}/`;
  return {
    title: listWords.onPage(name, page),
    description: words.documentsOf(documents.length, name),
    crumbs: [{ name: words.title, address: '/co-quan/' }],
    history: bodyHistory(issuer),
    browser: documentBrowser(
      documents,
      { page, first, rest: first, current: { key: 'co-quan', value: id } },
      site,
    ),
  };
}
