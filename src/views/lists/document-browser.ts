import type { DocumentView } from '../../entries/document-view.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { documentsOnPage } from '../../lists/document-rows.ts';
import { listWords } from '../../words/lists.ts';
import type { Site } from '../site.ts';
import { shownDocumentFacets } from './document-facets.ts';
import { documentFiles } from './document-files.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { facetsBeside, type ShownFacet } from './facets.ts';
import { onPage, type Pager, pageCount, pagerOf } from './pager.ts';
import { type CurrentValue, type ListedValue, wholeList } from './value-list.ts';

/** The documents of one year. */
export interface DocumentYear {
  name: string;
  rows: readonly DocumentRow[];
}

/** A page of a list of documents with its facets. */
export interface DocumentBrowser {
  /** How many documents the whole list has. */
  total: number;
  /** The documents of the page in the order given, under the headings of their years. */
  years: readonly DocumentYear[];
  pager: Pager | undefined;
  facets: readonly ShownFacet[];
  current: CurrentValue | undefined;
  /** Where the list of a value can be narrowed further. */
  combine: string | undefined;
  /** Where the rest of it stands, when the pages of the value show only its beginning. */
  whole: { name: string; href: string } | undefined;
  /** Folder of the files by which the list of all is narrowed. */
  files: string | undefined;
  /** States whose marks the list that can be narrowed may show. */
  marks: readonly Validity['status'][];
}

export function documentBrowser(
  documents: readonly DocumentView[],
  { page, first, rest, current, last }: ListedValue,
  site: Pick<Site, 'library' | 'url' | 'once'>,
): DocumentBrowser {
  const { url } = site;
  const pages = pageCount(documents.length, documentsOnPage);
  const combine = current && url(`/van-ban/?${current.key}=${current.value}`);
  const rows = onPage(documents, page, documentsOnPage).map((view) => documentRow(view, site));
  const files = current === undefined ? documentFiles(site) : undefined;
  return {
    total: documents.length,
    years: [...Map.groupBy(rows, ({ year }) => year)].map(([name, inside]) => ({
      name,
      rows: inside,
    })),
    pager: pagerOf({ page, last: last ?? pages, first, rest }, url),
    facets: facetsBeside(current, shownDocumentFacets(site)),
    current,
    combine,
    whole: wholeList(
      { href: combine, name: listWords.whole(documents.length, listWords.documents) },
      { pages, last },
    ),
    files: files && url(files.folder),
    marks: files?.marks ?? [],
  };
}
