import type { Library } from '../../library/library.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { columnOf } from '../../lists/columns.ts';
import { type DocumentIndex, documentsOnPage } from '../../lists/document-rows.ts';
import { inParts } from '../../lists/parts.ts';
import { hashOf } from '../../search/files/hash.ts';
import type { Site } from '../site.ts';
import { documentFacets } from './document-facets.ts';
import { documentRow } from './document-row.ts';

/** The files that a reader's browser narrows the list of all documents with. */
export interface DocumentFiles {
  /** Folder of the files; its name changes with their content, so that they are never mixed. */
  folder: string;
  /** Content by name. */
  files: ReadonlyMap<string, string>;
  /** States that rows show. */
  marks: readonly Validity['status'][];
}

/** The files of a site, made once a build. */
export const documentFiles = (site: Pick<Site, 'once'>): DocumentFiles =>
  site.once(makeDocumentFiles);

function makeDocumentFiles(site: Pick<Site, 'library' | 'url'>): DocumentFiles {
  const rows = site.library.documents.map((view) => documentRow(view, site));
  const files = new Map([
    ['loc', JSON.stringify(documentIndex(site.library))],
    ...inParts(rows, documentsOnPage).map((part, number): [string, string] => [
      `dong-${number}`,
      JSON.stringify(part),
    ]),
  ]);
  const version = hashOf([...files.values()].join('\n')).toString(36);
  const marks = new Set(rows.flatMap(({ state }) => state?.status ?? []));
  return { folder: `/van-ban/du-lieu/${version}/`, files, marks: [...marks].toSorted() };
}

/** All documents as columns, in the order of the list. */
function documentIndex(library: Library): DocumentIndex {
  const facets = library.once(documentFacets);
  return {
    inPart: documentsOnPage,
    facets: Object.fromEntries(
      facets.map(({ key, valuesOf }) => [key, columnOf(library.documents, valuesOf)]),
    ),
  };
}
