import type { RegistryDocument, VocabularyData } from '../citations/index.ts';
import type { Motto } from '../mottos/motto-wording.ts';

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
