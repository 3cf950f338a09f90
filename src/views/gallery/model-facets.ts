import { reference } from '../../citations/index.ts';
import { registryDocument } from '../../entries/document-view.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import { nameOfYear } from '../../words/entries.ts';
import { modelFacetWords as words } from '../../words/gallery.ts';
import { changeNames, documentedNames } from '../../words/scales.ts';
import {
  type Facet,
  facetOf,
  type ShownFacet,
  shownFacets,
  unknownYear,
  yearName,
} from '../lists/facets.ts';
import type { Site } from '../site.ts';
import { levelsOf } from './model-gallery.ts';

/** Documents that the gallery can be narrowed by; the page of every document lists the models that carry it out. */
const mostDocuments = 60;

/** Facets of all models; each value has a page below `/mo-hinh/`, in a large library those of documents have none. */
export function modelFacets(
  library: Pick<Library, 'models' | 'document' | 'vocabulary' | 'followersOf' | 'entries'>,
): Facet<ModelEntry>[] {
  const { models, vocabulary } = library;
  const hasPages = haveOwnFiles(library);
  const traits = new Map(vocabulary.traits.map(({ id, name }) => [id, name]));
  return [
    facetOf(models, {
      key: 'kho-khan',
      name: words.difficulty,
      valuesOf: ({ data }) => data.fit?.difficulties ?? [],
      nameOf: (value) => traits.get(value) ?? value,
      address: (value) => `/mo-hinh/kho-khan/${value}/`,
      title: ({ name }) => words.difficultyTitle(name),
    }),
    facetOf(models, {
      key: 'linh-vuc',
      name: words.field,
      valuesOf: (entry) => [entry.data.field],
      nameOf: (value) => vocabulary.fields.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/linh-vuc/${value}/`,
      title: ({ name }) => words.fieldTitle(name),
    }),
    facetOf(models, {
      key: 'don-vi',
      name: words.unitType,
      valuesOf: (entry) => [entry.data.unitType],
      nameOf: (value) => vocabulary.unitTypes.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/don-vi/${value}/`,
      title: ({ name }) => words.unitTypeTitle(name),
    }),
    facetOf(models, {
      key: 'dia-phuong',
      name: words.place,
      valuesOf: ({ data }) =>
        data.place ? [vocabulary.places.get(data.place)?.nowId ?? data.place] : [],
      nameOf: (value) => vocabulary.places.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/dia-phuong/${value}/`,
      title: ({ name }) => words.placeTitle(name),
    }),
    facetOf(models, {
      key: 'ten-khi-lam',
      name: words.formerPlace,
      valuesOf: ({ data }) => (data.place ? [data.place] : []),
      nameOf: (value) => vocabulary.places.get(value)?.name ?? value,
      address: (value) => `/mo-hinh/ten-khi-lam/${value}/`,
      title: ({ name }) => words.formerPlaceTitle(name),
    }),
    facetOf(models, {
      key: 'nam',
      name: words.year,
      valuesOf: (entry) => [String(entry.data.years.from ?? unknownYear)],
      nameOf: yearName,
      order: 'descending',
      address: (value) => `/mo-hinh/nam/${value}/`,
      title: ({ name, value }) =>
        value === unknownYear ? words.unknownYearTitle : words.yearTitle(name),
    }),
    facetOf(models, {
      key: 'thay-doi',
      name: words.change,
      valuesOf: (entry) => [String(levelsOf(entry, library).change)],
      nameOf: (value) => levelName(changeNames, value),
      order: 'descending',
      address: (value) => `/mo-hinh/thay-doi/${value}/`,
      title: ({ value }) => words.changeTitle(changeNames[Number(value)] ?? value),
    }),
    facetOf(models, {
      key: 'bang-chung',
      name: words.documented,
      valuesOf: (entry) => [String(levelsOf(entry, library).documented)],
      nameOf: (value) => levelName(documentedNames, value),
      order: 'descending',
      address: (value) => `/mo-hinh/bang-chung/${value}/`,
      title: ({ value }) => words.documentedTitle(documentedNames[Number(value)] ?? value),
    }),
    facetOf(models, {
      key: 'van-ban',
      name: words.document,
      valuesOf: ({ data }) => data.implements.filter((ref) => typeof ref === 'string'),
      nameOf: (value) => documentName(value, library),
      most: mostDocuments,
      address: (value) => (hasPages ? `/mo-hinh/van-ban/${value}/` : `/mo-hinh/?van-ban=${value}`),
      title: hasPages ? ({ name }) => words.documentTitle(name) : undefined,
    }),
    facetOf(models, {
      key: 'dan-van-kheo',
      name: words.claim,
      valuesOf: (entry) => (entry.data.danVanKheo ? ['co'] : []),
      nameOf: () => words.claimed,
      address: () => '/mo-hinh/dan-van-kheo/co/',
      title: () => words.claimedTitle,
    }),
  ];
}

/** The facets of all models as lists show them: the same objects for all pages, so that they are drawn once. */
export const shownModelFacets = (site: Pick<Site, 'once'>): readonly ShownFacet[] =>
  site.once(showModelFacets);

const showModelFacets = ({ library, url }: Site) => shownFacets(library.once(modelFacets), url);

/** A level with what it means. */
const levelName = (names: readonly string[], level: string): string =>
  `${level}: ${names[Number(level)] ?? ''}`;

/** What a document is called in a list: its number with the year, or its title. */
export function documentName(id: string, library: Pick<Library, 'document'>): string {
  const view = library.document(id);
  if (!view) return id;
  return view.data.number
    ? nameOfYear(reference(registryDocument(view), 'short'), view.year)
    : view.label;
}
