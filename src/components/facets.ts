import {
  type DocumentView,
  type FacetValue,
  facetValues,
  type Library,
  type ModelEntry,
} from '../library/index.ts';
import { validityStatuses } from '../schema/index.ts';
import { slugify } from '../vietnamese/index.ts';
import { statusNames } from '../vietnamese/interface/index.ts';

/** A facet of a list: its parameter, its name, and the static page of each value. */
export interface Facet {
  key: string;
  name: string;
  values: (FacetValue & { address: string })[];
}

/** Facet value of an entry whose year is not known. */
export const unknownYear = 'khong-ro-nam';

/** Facets of the document list. */
export function documentFacets(documents: readonly DocumentView[], library: Library): Facet[] {
  const typeNames = new Map(documents.map((view) => [slugify(view.data.type), view.data.type]));
  return [
    facet(
      'loai',
      'Loại văn bản',
      facetValues(
        documents,
        (view) => [slugify(view.data.type)],
        (value) => typeNames.get(value) ?? value,
      ),
      (value) => `/van-ban/loai/${value}/`,
    ),
    facet(
      'tinh-trang',
      'Tình trạng hiệu lực',
      facetValues(
        documents,
        (view) => [library.validity(view.id).status],
        (value) => statusNames[value as keyof typeof statusNames],
        validityStatuses,
      ),
      (value) => `/van-ban/tinh-trang/${value}/`,
    ),
    facet(
      'co-quan',
      'Cơ quan ban hành',
      facetValues(
        documents,
        (view) => [view.data.issuer],
        (value) => library.vocabulary.issuers.get(value)?.name ?? value,
      ),
      (value) => `/co-quan/${value}/`,
    ),
    facet(
      'chu-de',
      'Chủ đề',
      facetValues(
        documents,
        (view) => view.data.topics,
        (value) => library.vocabulary.topics.get(value)?.name ?? value,
      ),
      (value) => `/chu-de/${value}/`,
    ),
    facet(
      'nam',
      'Năm ban hành',
      facetValues(documents, (view) => [view.year ?? unknownYear], yearName, 'descending'),
      (value) => `/van-ban/nam/${value}/`,
    ),
  ];
}

/** Facets of the model list; provinces are those since 1 July 2025. */
export function modelFacets(models: readonly ModelEntry[], library: Library): Facet[] {
  const { vocabulary } = library;
  return [
    facet(
      'linh-vuc',
      'Lĩnh vực',
      facetValues(
        models,
        (entry) => [entry.data.field],
        (value) => vocabulary.fields.get(value)?.name ?? value,
      ),
      (value) => `/mo-hinh/linh-vuc/${value}/`,
    ),
    facet(
      'don-vi',
      'Loại đơn vị',
      facetValues(
        models,
        (entry) => [entry.data.unitType],
        (value) => vocabulary.unitTypes.get(value)?.name ?? value,
      ),
      (value) => `/mo-hinh/don-vi/${value}/`,
    ),
    facet(
      'dia-phuong',
      'Tỉnh, thành (từ 01/7/2025)',
      facetValues(
        models.filter((entry) => entry.data.place),
        (entry) => [vocabulary.places.get(entry.data.place ?? '')?.nowId ?? ''],
        (value) => vocabulary.places.get(value)?.name ?? value,
      ),
      (value) => `/dia-phuong/${value}/`,
    ),
    facet(
      'nam',
      'Năm',
      facetValues(
        models,
        (entry) => [String(entry.data.years.from ?? unknownYear)],
        yearName,
        'descending',
      ),
      (value) => `/mo-hinh/nam/${value}/`,
    ),
  ];
}

function facet(
  key: string,
  name: string,
  values: readonly FacetValue[],
  address: (value: string) => string,
): Facet {
  return {
    key,
    name,
    values: values.map((value) => ({ ...value, address: address(value.value) })),
  };
}

/** A year as words. */
export function yearName(value: string): string {
  return value === unknownYear ? 'Chưa rõ năm' : value;
}
