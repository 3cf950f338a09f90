import type { DocumentView } from '../../entries/document-view.ts';
import type { Site } from '../site.ts';
import { documentFacets } from './document-facets.ts';
import { type DocumentRow, documentRow } from './document-row.ts';
import { type ShownFacet, shownFacets } from './facets.ts';

/** A value of a facet, whose static page a list stands on. */
export interface CurrentValue {
  key: string;
  value: string;
}

/** A list of documents with its facets. */
export interface DocumentBrowser {
  rows: readonly DocumentRow[];
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
  return {
    rows: documents.map((view) => documentRow(view, site)),
    facets: shownFacets(library.once(documentFacets), url),
    current,
    combine: current && url(`/van-ban/?${current.key}=${current.value}`),
  };
}
