import type { RegistryDocument, VocabularyData } from '../citations/index.ts';
import type { KnownMotto } from '../mottos/motto-wording.ts';
import type { Acronym } from '../vietnamese/index.ts';
import type { ForceState } from './force.ts';

/** A document as the checker knows it. */
export interface ReviewDocument extends RegistryDocument {
  /** Its states of force, in the order of their days, without gap. */
  force: readonly ForceState[];
  /** Whether its title was read in a public source: an unread title contradicts nobody. */
  titleChecked: boolean;
}

/**
 * All that the checker asks of the library, as plain data. The site serves it whole, whatever the draft,
 * so that a server learns nothing of it, not even which numbers stand in it.
 */
export interface ReviewData {
  documents: readonly ReviewDocument[];
  vocabulary: VocabularyData;
  mottos: readonly KnownMotto[];
  /** Abbreviations of running text, none that stands in numbers or signatures alone. */
  acronyms: readonly Acronym[];
  /** Provinces of both times, before and since 1 July 2025. */
  places: readonly { id: string; name: string }[];
  /** Day of the build, ISO: "today" for a draft that bears no day. */
  day: string;
}
