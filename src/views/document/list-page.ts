import type { DocumentView } from '../../entries/document-view.ts';
import { documentsWords as words } from '../../words/documents.ts';
import { lineageWords } from '../../words/lineage.ts';
import { timelineWords } from '../../words/timeline.ts';
import type { PageHead } from '../entry/section.ts';
import {
  type CurrentValue,
  type DocumentBrowser,
  documentBrowser,
} from '../lists/document-browser.ts';
import type { FacetPage } from '../lists/facets.ts';
import type { Site } from '../site.ts';

/** The list of all documents, with other ways to browse them. */
export interface DocumentListPage extends PageHead {
  asOfDay: { name: string; href: string };
  ways: readonly { name: string; href: string }[];
  browser: DocumentBrowser;
}

/** What the list of all documents shows. */
export function documentListPage(site: Pick<Site, 'library' | 'url'>): DocumentListPage {
  const { library, url } = site;
  return {
    title: words.title,
    description: words.description(library.documents.length),
    asOfDay: { name: words.asOfDay, href: url('/van-ban/vao-ngay/') },
    ways: [
      { name: timelineWords.title, href: url('/van-ban/dong-thoi-gian/') },
      { name: lineageWords.title, href: url('/tu-nghi-quyet-den-co-so/') },
    ],
    browser: documentBrowser(library.documents, site),
  };
}

/** What the list of the documents with one value of a facet shows. */
export function documentValuePage(
  { title, items }: FacetPage<DocumentView>['props'],
  current: CurrentValue,
  site: Pick<Site, 'library' | 'url'>,
): PageHead & { browser: DocumentBrowser } {
  return {
    title,
    description: words.ofValue(items.length, title),
    crumbs: [{ name: words.title, address: '/van-ban/' }],
    browser: documentBrowser(items, site, current),
  };
}
