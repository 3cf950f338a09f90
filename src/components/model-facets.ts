import type { Library, ModelEntry } from '../library/index.ts';
import { type Facet, facetOf, unknownYear, yearName } from './facets.ts';

/** Facets of the model list; provinces are those since 1 July 2025. */
export function modelFacets(models: readonly ModelEntry[], library: Library): Facet<ModelEntry>[] {
  const { vocabulary } = library;
  return [
    facetOf(models, {
      key: 'linh-vuc',
      name: 'Lĩnh vực',
      valuesOf: (entry) => [entry.data.field],
      nameOf: (value) => vocabulary.fields.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/linh-vuc/${value}/`,
      title: ({ name }) => `Mô hình lĩnh vực ${name}`,
    }),
    facetOf(models, {
      key: 'don-vi',
      name: 'Loại đơn vị',
      valuesOf: (entry) => [entry.data.unitType],
      nameOf: (value) => vocabulary.unitTypes.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/don-vi/${value}/`,
      title: ({ name }) => `Mô hình của ${name}`,
    }),
    facetOf(models, {
      key: 'dia-phuong',
      name: 'Tỉnh, thành (từ 01/7/2025)',
      valuesOf: ({ data }) =>
        data.place ? [vocabulary.places.get(data.place)?.nowId ?? data.place] : [],
      nameOf: (value) => vocabulary.places.get(value)?.name ?? value,
      address: (value) => `/dia-phuong/${value}/`,
    }),
    facetOf(models, {
      key: 'nam',
      name: 'Năm',
      valuesOf: (entry) => [String(entry.data.years.from ?? unknownYear)],
      nameOf: yearName,
      order: 'descending',
      address: (value) => `/mo-hinh/nam/${value}/`,
      title: ({ name, value }) =>
        value === unknownYear ? 'Mô hình chưa rõ năm' : `Mô hình năm ${name}`,
    }),
  ];
}
