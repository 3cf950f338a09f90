import { reference } from '../../citations/index.ts';
import { registryDocument } from '../../entries/document-view.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { evidenceNames } from '../../words/entries.ts';
import { modelWords as words } from '../../words/models.ts';
import { type Facet, facetOf, unknownYear, yearName } from '../lists/facets.ts';

let made: { library: Library; facets: Facet<ModelEntry>[] } | undefined;

/** Facets of all models; counted once a build, since thousands of pages show them. */
export function modelFacetsOf(library: Library): Facet<ModelEntry>[] {
  if (made?.library !== library) made = { library, facets: modelFacets(library.models, library) };
  return made.facets;
}

/** Facets of the model list; each value has a page below `/mo-hinh/`. */
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
      address: (value) => `/mo-hinh/dia-phuong/${value}/`,
      title: ({ name }) => `Mô hình ở ${name}`,
    }),
    facetOf(models, {
      key: 'ten-khi-lam',
      name: 'Tỉnh, thành theo tên khi làm',
      valuesOf: ({ data }) => (data.place ? [data.place] : []),
      nameOf: (value) => vocabulary.places.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/ten-khi-lam/${value}/`,
      title: ({ name }) => `Mô hình ghi theo tên ${name}`,
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
    facetOf(models, {
      key: 'bang-chung',
      name: 'Mức bằng chứng',
      valuesOf: (entry) => [String(entry.data.evidence)],
      nameOf: (value) => evidenceNames[Number(value)] ?? value,
      order: 'descending',
      address: (value) => `/mo-hinh/bang-chung/${value}/`,
      title: ({ value }) => `Mô hình có bằng chứng mức ${value}`,
    }),
    facetOf(models, {
      key: 'van-ban',
      name: 'Văn bản được thực hiện',
      valuesOf: ({ data }) => data.implements.filter((ref) => typeof ref === 'string'),
      nameOf: (value) => documentName(value, library),
      address: (value) => `/mo-hinh/van-ban/${value}/`,
      title: ({ name }) => `Mô hình thực hiện ${name}`,
    }),
    facetOf(models, {
      key: 'dan-van-kheo',
      name: 'Dân vận khéo',
      valuesOf: (entry) => (entry.data.danVanKheo ? ['co'] : []),
      nameOf: () => words.claimed,
      address: () => '/mo-hinh/dan-van-kheo/co/',
      title: () => words.claimedTitle,
    }),
  ];
}

/** What a document is called in a list: its number with the year, or its title. */
export function documentName(id: string, library: Library): string {
  const view = library.document(id);
  if (!view) return id;
  const year = view.year ? ` (${view.year})` : '';
  return view.data.number ? `${reference(registryDocument(view), 'short')}${year}` : view.label;
}
