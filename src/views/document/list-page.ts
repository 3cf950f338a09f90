import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { documentsOnPage } from '../../lists/document-rows.ts';
import { documentsWords as words } from '../../words/documents.ts';
import { lineageWords } from '../../words/lineage.ts';
import { listWords } from '../../words/lists.ts';
import { timelineWords } from '../../words/timeline.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentBrowser, documentBrowser } from '../lists/document-browser.ts';
import { documentFacets } from '../lists/document-facets.ts';
import { type FacetPage, facetPages } from '../lists/facets.ts';
import { furtherPages } from '../lists/pager.ts';
import { valuePageCount } from '../lists/value-list.ts';
import type { Site } from '../site.ts';

const address = '/van-ban/';
const crumb = { name: words.title, address };

/** A page that lists documents. */
export interface DocumentsPage extends PageHead {
  browser: DocumentBrowser;
}

/** The list of all documents, with other ways to browse them. */
export interface DocumentListPage extends DocumentsPage {
  asOfDay: { name: string; href: string };
  ways: readonly { name: string; href: string }[];
}

type Needed = Pick<Site, 'library' | 'url' | 'once'>;

/** What the first page of the list of all documents shows. */
export function documentListPage(site: Needed): DocumentListPage {
  const { library, url } = site;
  return {
    title: words.title,
    description: words.description(library.documents.length),
    asOfDay: { name: words.asOfDay, href: url('/van-ban/vao-ngay/') },
    ways: [
      { name: timelineWords.title, href: url('/van-ban/dong-thoi-gian/') },
      { name: lineageWords.title, href: url('/tu-nghi-quyet-den-co-so/') },
    ],
    browser: listOf(1, site),
  };
}

/** Numbers of the list's pages after the first. */
export function furtherDocumentPages({ documents }: Library): number[] {
  return furtherPages(documents.length, documentsOnPage);
}

/** A page of the list of all documents after the first. */
export function furtherDocumentPage(page: number, site: Needed): DocumentsPage {
  return {
    title: listWords.onPage(words.title, page),
    description: words.pageDescription(page, site.library.documents.length),
    crumbs: [crumb],
    browser: listOf(page, site),
  };
}

const listOf = (page: number, site: Needed): DocumentBrowser =>
  documentBrowser(site.library.documents, { page, first: address, rest: `${address}trang/` }, site);

/** A page of the documents with one value of a facet. */
export interface DocumentValuePage {
  facet: string;
  value: string;
  title: string;
  /** All documents of the list. */
  items: readonly DocumentView[];
  /** From 1. */
  page: number;
}

/** Every page of every value of every facet: what the routes are made from. */
export function documentValuePages(library: Library): DocumentValuePage[] {
  const all: FacetPage<DocumentView>[] = facetPages(
    library.documents,
    library.once(documentFacets),
  );
  return all.flatMap(({ params, props: { title, items } }) =>
    Array.from({ length: valuePageCount(items.length, documentsOnPage, library) }, (_, index) => ({
      ...params,
      title,
      items,
      page: index + 1,
    })),
  );
}

/** What a page of the documents with one value of a facet shows. */
export function documentValuePage(
  { facet, value, title, items, page }: DocumentValuePage,
  site: Needed,
): DocumentsPage {
  const first = `${address}${facet}/${value}/`;
  return {
    title: listWords.onPage(title, page),
    description: words.ofValue(items.length, title),
    crumbs: [crumb],
    browser: documentBrowser(
      items,
      {
        ...{ page, first, rest: first, current: { key: facet, value } },
        last: valuePageCount(items.length, documentsOnPage, site.library),
      },
      site,
    ),
  };
}
