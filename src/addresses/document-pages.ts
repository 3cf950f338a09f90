import type { Library } from '../library/library.ts';
import { coreDocuments } from '../library/lineage/lineage.ts';
import { numbersWithPage } from '../library/number-pages.ts';
import { furtherDayPages, termEndPages } from '../views/as-of-day/page.ts';
import { documentsWithCitedPage } from '../views/document/cited-page.ts';
import { documentValuePages, furtherDocumentPages } from '../views/document/list-page.ts';
import { documentsWithProvisionsPage } from '../views/document/provisions-page.ts';
import { furtherLineagePages } from '../views/lineage/list-page.ts';
import { pageTail } from '../views/lists/pager.ts';
import { mappedDocuments } from '../views/map/page.ts';
import { furtherNumberPages } from '../views/numbers/index-page.ts';
import { timelinePages, timelineTail } from '../views/timeline/page.ts';
import { below, entryPage, type SitePage } from './site-page.ts';

/** Pages about documents: their own, their trees and numbers, and the lists of them. */
export function documentPages(library: Library): SitePage[] {
  const { documents } = library;
  return [
    ...documents.map(({ entry }) => entryPage(entry)),
    ...mappedDocuments(library).map(({ entry }) => below(entry, 'luoc-do')),
    ...documentsWithProvisionsPage(library).map(({ entry }) => below(entry, 'dieu-khoan')),
    ...documentsWithCitedPage(library).map(({ entry }) => below(entry, 'vien-dan')),
    ...coreDocuments(library).map((entry) => ({
      address: `/tu-nghi-quyet-den-co-so/${entry.id}/`,
      of: [entry],
    })),
    ...furtherLineagePages(library).map((page) => ({
      address: `/tu-nghi-quyet-den-co-so/trang/${page}/`,
      of: coreDocuments(library),
    })),
    ...furtherNumberPages(library).map((page) => ({
      address: `/so/trang/${page}/`,
      of: documents.map(({ entry }) => entry),
    })),
    ...numbersWithPage(library).map(([slug, holders]) => ({
      address: `/so/${slug}/`,
      of: holders.map(({ entry }) => entry),
    })),
    ...furtherDocumentPages(library).map((page) => ({
      address: `/van-ban/trang/${page}/`,
      of: documents.map(({ entry }) => entry),
    })),
    ...documentValuePages(library).map(({ facet, value, page, items }) => ({
      address: `/van-ban/${facet}/${value}/${pageTail(page)}`,
      of: items.map(({ entry }) => entry),
    })),
    ...timelinePages(library).map((listed) => ({
      address: `/van-ban/dong-thoi-gian/${timelineTail(listed)}`,
      of: (listed.topic ?? library).documents.map(({ entry }) => entry),
    })),
    ...furtherDayPages(library).map((page) => ({
      address: `/van-ban/vao-ngay/trang/${page}/`,
      of: documents.map(({ entry }) => entry),
    })),
    ...termEndPages(library).map(({ past: { slug }, page }) => ({
      address: `/van-ban/vao-ngay/${slug}/${pageTail(page)}`,
      of: documents.map(({ entry }) => entry),
    })),
  ];
}
