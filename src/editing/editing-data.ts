import type { LawData } from '../citations/index.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Place } from '../entries/places.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import type { Acronym, Issuer, Trait } from '../schema/index.ts';

/** A word of a list, by its id. */
export interface Named {
  id: string;
  name: string;
}

/** A document as the form knows it: what tells it from others, and what its relations say. */
export interface KnownDocument {
  id: string;
  /** Where its file lies, from the project's root. */
  file: string;
  number?: string | undefined;
  type: string;
  title: string;
  /** Id of the issuer. */
  issuer: string;
  /** Its name as readers see it. */
  issuerName: string;
  place?: string | undefined;
  commune?: string | undefined;
  term?: string | undefined;
  issuedOn?: string | undefined;
  aliases: readonly string[];
  relations: readonly {
    kind: string;
    target?: string | undefined;
    parts?: string | undefined;
    certainty?: string | undefined;
    source?: number | undefined;
  }[];
  expiredOn?: string | undefined;
  effectiveOn?: string | undefined;
  verification: string;
  /** Of each source, whether it is no public one. */
  unofficial: readonly boolean[];
}

/** Any other entry: its name, and what tells it from others of that name. */
export interface KnownEntry extends Named {
  kind: Exclude<Kind, 'document'>;
  /** Where its file lies, from the project's root. */
  file: string;
  unit?: string | undefined;
  place?: string | undefined;
}

/**
 * All that the form asks of the library, as plain data in one file: a server learns nothing of what is written, not even which
 * numbers are looked up.
 */
export interface EditingData {
  documents: readonly KnownDocument[];
  entries: readonly KnownEntry[];
  /** What numbers and names are read by. */
  vocabulary: Pick<Vocabulary, 'documentTypes' | 'issuerMarks' | 'terms'> & {
    laws: readonly LawData[];
  };
  issuers: readonly Issuer[];
  places: readonly Place[];
  topics: readonly Named[];
  fields: readonly Named[];
  unitTypes: readonly Named[];
  traits: readonly Pick<Trait, 'id' | 'kind' | 'name'>[];
  mottos: readonly Named[];
  acronyms: readonly Pick<Acronym, 'code' | 'variants'>[];
  /** Day of the build, ISO. */
  day: string;
}
