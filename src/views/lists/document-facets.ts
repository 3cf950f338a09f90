import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { validityStatuses } from '../../schema/index.ts';
import { slugify } from '../../vietnamese/index.ts';
import { statusNames } from '../../words/entries.ts';
import { type Facet, facetOf, unknownYear, yearName } from './facets.ts';

/** Facets of the document list; issuers and topics have pages of their own elsewhere. */
export function documentFacets(
  library: Pick<Library, 'documents' | 'validity' | 'vocabulary'>,
): Facet<DocumentView>[] {
  const { documents } = library;
  const typeNames = new Map(documents.map((view) => [slugify(view.data.type), view.data.type]));
  return [
    facetOf(documents, {
      key: 'loai',
      name: 'Loại văn bản',
      valuesOf: (view) => [slugify(view.data.type)],
      nameOf: (value) => typeNames.get(value) ?? value,
      address: (value) => `/van-ban/loai/${value}/`,
      title: ({ name }) => name,
    }),
    facetOf(documents, {
      key: 'tinh-trang',
      name: 'Tình trạng hiệu lực',
      valuesOf: (view) => [library.validity(view.id).status],
      nameOf: (value) => statusNames[value as keyof typeof statusNames],
      order: validityStatuses,
      address: (value) => `/van-ban/tinh-trang/${value}/`,
      title: ({ name }) => name,
    }),
    facetOf(documents, {
      key: 'co-quan',
      name: 'Cơ quan ban hành',
      valuesOf: (view) => [view.data.issuer],
      nameOf: (value) => library.vocabulary.issuers.get(value)?.name ?? value,
      address: (value) => `/co-quan/${value}/`,
    }),
    facetOf(documents, {
      key: 'chu-de',
      name: 'Chủ đề',
      valuesOf: (view) => view.data.topics,
      nameOf: (value) => library.vocabulary.topics.get(value)?.name ?? value,
      address: (value) => `/chu-de/${value}/`,
    }),
    facetOf(documents, {
      key: 'nam',
      name: 'Năm ban hành',
      valuesOf: (view) => [view.year ?? unknownYear],
      nameOf: yearName,
      order: 'descending',
      address: (value) => `/van-ban/nam/${value}/`,
      title: ({ name, value }) =>
        value === unknownYear ? 'Văn bản chưa rõ năm' : `Văn bản năm ${name}`,
    }),
  ];
}
