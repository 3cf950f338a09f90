import {
  createRegistry,
  createScanner,
  createVocabulary,
  type Registry,
  type RegistryDocument,
  type Scanner,
  type VocabularyData,
} from '../citations/index.ts';
import type { Motto } from '../mottos/motto-wording.ts';
import { fold } from '../vietnamese/index.ts';
import { createTitleFinder, type TitleFinder } from './cited-by-title.ts';
import { createMottoChecker, type MottoChecker } from './mottos.ts';

/** A stretch of a document's life in which it no longer applies. */
export interface Ended {
  /** First day of it, ISO; a month or year counts from its end, and what is undated from the day of the build. */
  on: string;
  /** That the day is not known. */
  undated?: true | undefined;
  /** Document that ended it, where one is known. */
  by?: string | undefined;
}

/** A document as the checker knows it. */
export interface ReviewDocument extends RegistryDocument {
  /** When and by what it ended whole; left out where that is not known. */
  ended?: Ended | undefined;
  /** Whether its title was read in a public source: an unread title contradicts nobody. */
  titleChecked: boolean;
}

/**
 * All that the checker asks of the library, as plain data. The site serves it as one file, so that a
 * server learns nothing of a draft, not even which numbers stand in it.
 */
export interface ReviewData {
  documents: readonly ReviewDocument[];
  vocabulary: VocabularyData;
  principles: readonly Motto[];
  /** Provinces of both times, before and since 1 July 2025. */
  places: readonly { id: string; name: string }[];
  /** Day of the build, ISO: "today" for a draft that bears no day. */
  day: string;
}

/** The data, ready to be asked. */
export interface ReviewLibrary {
  readonly day: string;
  readonly scanner: Scanner;
  readonly registry: Registry;
  readonly checkMottos: MottoChecker;
  readonly findTitles: TitleFinder;
  document(id: string): ReviewDocument | undefined;
  readonly places: ReviewData['places'];
  /** The province of that name or id, accents or not. */
  placeByName(name: string): { id: string; name: string } | undefined;
  /** Folded names of all provinces. */
  readonly placeNames: readonly string[];
}

/** Prepares the data; the indexes are made once and serve every draft. */
export function createReviewLibrary(data: ReviewData): ReviewLibrary {
  const vocabulary = createVocabulary(data.vocabulary);
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  const places = new Map(data.places.map((place) => [fold(place.name), place]));
  return {
    day: data.day,
    scanner: createScanner(vocabulary),
    registry: createRegistry(data.documents, vocabulary),
    checkMottos: createMottoChecker(data.principles),
    findTitles: createTitleFinder(
      data.documents,
      vocabulary.types.map(({ name }) => name),
    ),
    document: (id) => documents.get(id),
    places: data.places,
    placeByName: (name) =>
      places.get(fold(name.trim())) ?? data.places.find(({ id }) => id === name.trim()),
    placeNames: [...places.keys()],
  };
}
