import { withoutMarks } from '../../body/source-marks.ts';
import { entryAddress } from '../../entries/addresses.ts';
import type { ModelEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { columnOf } from '../../lists/columns.ts';
import { inParts } from '../../lists/parts.ts';
import { type CardData, cardsInFile } from '../../models/cards.ts';
import { type ComparedModel, comparedFile } from '../../models/compare.ts';
import { flagsOf } from '../../models/fit-flags.ts';
import type { ModelIndex } from '../../models/model-index.ts';
import { countedKinds, type Result } from '../../schema/index.ts';
import { hashOf } from '../../search/files/hash.ts';
import { modelWords } from '../../words/model.ts';
import { changeNames, documentedNames, scaleWords } from '../../words/scales.ts';
import { resultAmount, splitResults } from '../amounts.ts';
import { placeWords, yearWords } from '../place-words.ts';
import type { Site } from '../site.ts';
import { comparedModel } from './compared.ts';
import { modelOrdersOf, modelWordsOf } from './find-files.ts';
import { modelFacets } from './model-facets.ts';
import { galleryOf, levelsOf } from './model-gallery.ts';

/** Address of a page of the site with its base path. */
type Url = (address: string) => string;

/** The files that a reader's browser filters, ranks and compares models with. */
export interface ModelFiles {
  /** Folder of the files; its name changes with their content, so that they are never mixed. */
  folder: string;
  /** Content by name. */
  files: Map<string, string>;
}

/** The files of a site, made once a build. */
export const modelFiles = (site: Pick<Site, 'once'>): ModelFiles => site.once(makeModelFiles);

function makeModelFiles({ library, url }: Pick<Site, 'library' | 'url'>): ModelFiles {
  const models = library.once(galleryOf);
  const cards = models.map((model) => cardOf(model, library, url));
  const files = new Map([
    ['loc', JSON.stringify(modelIndex(library))],
    ['tim', JSON.stringify(modelWordsOf(library))],
    ['thu-tu', JSON.stringify(modelOrdersOf(library))],
  ]);
  for (const [part, own] of inParts(cards, cardsInFile).entries())
    files.set(`the-${part}`, JSON.stringify(own));
  for (const [file, own] of Map.groupBy(comparedModels(library, url), ({ number }) =>
    comparedFile(number),
  )) {
    files.set(file, JSON.stringify(own));
  }
  const version = hashOf([...files.values()].join('\n')).toString(36);
  return { folder: `/mo-hinh/du-lieu/${version}/`, files };
}

function comparedModels(library: Library, url: Url): ComparedModel[] {
  return library.modelPages.flatMap((model) => {
    const number = library.shortNumber(model);
    return number === undefined ? [] : comparedModel(model, number, library, url);
  });
}

/** All models as columns, in the gallery's order. */
export function modelIndex(library: Library): ModelIndex {
  const models = library.once(galleryOf);
  const facets = library.once(modelFacets);
  return {
    cardsInFile,
    facets: Object.fromEntries(
      facets.map(({ key, valuesOf }) => [key, columnOf(models, valuesOf)]),
    ),
    traits: columnOf(models, ({ data: { fit } }) =>
      fit ? [...fit.difficulties, ...fit.places, ...fit.groups, ...fit.resources] : [],
    ),
    breadth: models.map(({ data }) => data.fit?.difficulties.length ?? 0),
    flags: models.map((model) => flagsOf(model.data, levelsOf(model, library))),
  };
}

/** What a model's card shows. */
export function cardOf(model: ModelEntry, library: Library, url: Url): CardData {
  const { data } = model;
  const { change, documented } = levelsOf(model, library);
  const place = data.nationwide ? modelWords.nationwide : placeWords(data.place, library);
  const where = [data.unit, place, yearWords(data.years)].filter(Boolean).join(' · ');
  return {
    number: library.shortNumber(model),
    address: url(entryAddress('model', model.id)),
    name: data.name,
    difficulty: withoutMarks(data.difficulty),
    where,
    amounts: tellingFirst(splitResults(data.results).outcomes).slice(0, 2).map(resultAmount),
    scales: scaleWords.onCard(changeNames[change] ?? '', documentedNames[documented] ?? ''),
  };
}

/** What changed stands before what was done, and that before what was put in. */
function tellingFirst(results: readonly Result[]): Result[] {
  const weight = ({ counts = 'viec-lam', before }: Result) =>
    countedKinds.indexOf(counts) * 2 + (before === undefined ? 0 : 1);
  return results.toSorted((a, b) => weight(b) - weight(a));
}
