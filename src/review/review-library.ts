import {
  createRegistry,
  createScanner,
  createVocabulary,
  placeKey,
  type Registry,
  type Scanner,
} from '../citations/index.ts';
import { fold } from '../vietnamese/index.ts';
import { type AcronymChecker, createAcronymChecker } from './acronyms.ts';
import { createTitleFinder, type TitleFinder } from './cited-by-title.ts';
import { createMottoChecker, type MottoChecker } from './mottos.ts';
import { createOlderWordingFinder, type OlderWordingFinder } from './older-wording.ts';
import type { ReviewData, ReviewDocument } from './review-data.ts';

/** The data, ready to be asked. */
export interface ReviewLibrary {
  readonly day: string;
  readonly scanner: Scanner;
  readonly registry: Registry;
  readonly checkMottos: MottoChecker;
  readonly findOlderWordings: OlderWordingFinder;
  readonly checkAcronyms: AcronymChecker;
  readonly findTitles: TitleFinder;
  document(id: string): ReviewDocument | undefined;
  readonly places: ReviewData['places'];
  /** The province of that name or id, accents or not. */
  placeByName(name: string): { id: string; name: string } | undefined;
  /** Folded names of all provinces. */
  readonly placeNames: readonly string[];
  /** Finds any of them in a folded text. */
  readonly anyPlace: RegExp;
}

/** Prepares the data; the indexes are made once and serve every draft. */
export function createReviewLibrary(data: ReviewData): ReviewLibrary {
  const vocabulary = createVocabulary(data.vocabulary);
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  const places = new Map(data.places.map((place) => [placeKey(place.name), place]));
  return {
    day: data.day,
    scanner: createScanner(vocabulary),
    registry: createRegistry(data.documents, vocabulary),
    checkMottos: createMottoChecker(data.mottos),
    findOlderWordings: createOlderWordingFinder(data.mottos),
    checkAcronyms: createAcronymChecker(data.acronyms),
    findTitles: createTitleFinder(
      data.documents,
      vocabulary.types.map(({ name }) => name),
    ),
    document: (id) => documents.get(id),
    places: data.places,
    placeByName: (name) =>
      places.get(placeKey(name)) ?? data.places.find(({ id }) => id === name.trim()),
    placeNames: data.places.map(({ name }) => fold(name)),
    anyPlace: new RegExp(
      `(?:^|[^a-z])(?:${data.places.map(({ name }) => fold(name)).join('|')})(?![a-z])`,
    ),
  };
}
