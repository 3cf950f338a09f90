import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { slugify } from '../../vietnamese/index.ts';
import { documentsWords as words } from '../../words/documents.ts';
import { statusNames } from '../../words/entries.ts';
import type { Site } from '../site.ts';
import {
  type Facet,
  facetOf,
  type ShownFacet,
  shownFacets,
  unknownYear,
  yearName,
} from './facets.ts';

/** Facets of the document list; issuers and topics have pages of their own elsewhere. */
export function documentFacets(
  library: Pick<Library, 'documents' | 'validity' | 'vocabulary'>,
): Facet<DocumentView>[] {
  const { documents } = library;
  const typeNames = new Map(documents.map((view) => [slugify(view.data.type), view.data.type]));
  return [
    facetOf(documents, {
      key: 'loai',
      name: words.facets.type,
      valuesOf: (view) => [slugify(view.data.type)],
      nameOf: (value) => typeNames.get(value) ?? value,
      address: (value) => `/van-ban/loai/${value}/`,
      title: ({ name }) => name,
    }),
    facetOf(documents, {
      key: 'tinh-trang',
      name: words.facets.state,
      valuesOf: (view) => [library.validity(view.id).status],
      nameOf: (value) => statusNames[value as keyof typeof statusNames],
      order: Object.keys(statusNames),
      address: (value) => `/van-ban/tinh-trang/${value}/`,
      title: ({ name }) => name,
    }),
    facetOf(documents, {
      key: 'co-quan',
      name: words.facets.issuer,
      valuesOf: (view) => [view.data.issuer],
      nameOf: (value) => library.vocabulary.issuers.get(value)?.name ?? value,
      address: (value) => `/co-quan/${value}/`,
    }),
    facetOf(documents, {
      key: 'chu-de',
      name: words.facets.topic,
      valuesOf: (view) => view.data.topics,
      nameOf: (value) => library.vocabulary.topics.get(value)?.name ?? value,
      address: (value) => `/chu-de/${value}/`,
    }),
    facetOf(documents, {
      key: 'nam',
      name: words.facets.year,
      valuesOf: (view) => [view.year ?? unknownYear],
      nameOf: yearName,
      order: 'descending',
      address: (value) => `/van-ban/nam/${value}/`,
      title: ({ name, value }) =>
        value === unknownYear ? words.ofUnknownYear : words.ofYear(name),
    }),
  ];
}

/** The facets of all documents as lists show them: the same objects for all pages, so that they are drawn once. */
export const shownDocumentFacets = (site: Pick<Site, 'once'>): readonly ShownFacet[] =>
  site.once(showDocumentFacets);

const showDocumentFacets = ({ library, url }: Site) =>
  shownFacets(library.once(documentFacets), url);
