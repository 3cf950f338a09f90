import type { DocumentView } from '../../entries/document-view.ts';
import type { Site } from '../site.ts';
import { documentFacets } from './document-facets.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { facetsBeside, type ShownFacet, shownFacets, yearName } from './facets.ts';

/** A value of a facet, whose static page a list stands on. */
export interface CurrentValue {
  key: string;
  value: string;
}

/** The documents of one year. */
export interface DocumentYear {
  name: string;
  rows: readonly DocumentRow[];
}

/** A list of documents with its facets. */
export interface DocumentBrowser {
  total: number;
  /** The documents in the order given, under the headings of their years. */
  years: readonly DocumentYear[];
  facets: readonly ShownFacet[];
  current: CurrentValue | undefined;
  /** Where the list of a value can be narrowed further. */
  combine: string | undefined;
}

export function documentBrowser(
  documents: readonly DocumentView[],
  site: Pick<Site, 'library' | 'url'>,
  current?: CurrentValue,
): DocumentBrowser {
  const { library, url } = site;
  const rows = documents.map((view) => documentRow(view, site));
  return {
    total: rows.length,
    years: [...Map.groupBy(rows, ({ year }) => year)].map(([year, inside]) => ({
      name: yearName(year),
      rows: inside,
    })),
    facets: facetsBeside(current, shownFacets(library.once(documentFacets), url)),
    current,
    combine: current && url(`/van-ban/?${current.key}=${current.value}`),
  };
}
