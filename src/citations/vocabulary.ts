import { fold } from '../vietnamese/index.ts';

/** The five systems that number documents, each in its own way. */
export type NumberingSystem = 'party' | 'state' | 'union' | 'front' | 'mass';

/** One line of `document-types.yaml`. */
export interface DocumentTypeData {
  /** Letters printed in numbers, `NQ`. */
  code: string;
  /** Official name, `Nghị quyết`. */
  name: string;
  systems: readonly NumberingSystem[];
  /** Name in English texts. */
  english?: string | undefined;
  /** A key for reading only, never printed. */
  pseudo?: boolean | undefined;
  legacy?: boolean | undefined;
  /** The code more often printed for this type. */
  usualCode?: string | undefined;
}

/** One line of `issuer-marks.yaml`. */
export interface IssuerMarkData {
  /** Letters printed in numbers, `TW`. */
  code: string;
  name: string;
  systems: readonly NumberingSystem[];
  scope?: string | undefined;
  /** The mark this one is another spelling of. */
  sameAs?: string | undefined;
}

/** One line of `terms.yaml`. */
export interface TermData {
  body: 'party' | 'assembly' | 'union';
  /** Roman numeral. */
  term: string;
  number: number;
  from: string;
  to?: string | undefined;
}

/** One line of `laws.yaml`. */
export interface LawData {
  /** Name without year: `Luật Công đoàn`. */
  name: string;
  /** Initials in use: `BLLĐ`. */
  short?: string | undefined;
  /** Years of all its versions, in order: the law of 2012 is meant by a text of 2020 that names no year. */
  years?: readonly number[] | undefined;
}

/** Plain data, as read from the content's vocabulary files. */
export interface VocabularyData {
  documentTypes: readonly DocumentTypeData[];
  issuerMarks: readonly IssuerMarkData[];
  terms: readonly TermData[];
  /** Laws known by name, for mentions without year and number. */
  laws?: readonly LawData[] | undefined;
}

/** The data with the ways the engine asks it. */
export interface Vocabulary {
  readonly types: readonly DocumentTypeData[];
  readonly terms: readonly TermData[];
  readonly laws: readonly LawData[];
  /** Types whose printed code this is; an exact spelling hides those that only fold to it (HĐ hides HD). */
  typesByCode(code: string): readonly DocumentTypeData[];
  /** Type of that name, in any case, accents or not. */
  typeByName(name: string): DocumentTypeData | undefined;
  /** Issuers whose mark this is; exact before folded, so that TƯ is found before TU. */
  marksByCode(code: string): readonly IssuerMarkData[];
  /** The known law of that name, in any case, accents or not. */
  law(name: string): LawData | undefined;
}

/** Prepares the vocabulary; the data is not copied and must not change afterwards. */
export function createVocabulary(data: VocabularyData): Vocabulary {
  const types = data.documentTypes.filter((type) => type.pseudo !== true);
  const typesByCode = lookup(types, (type) => type.code);
  const typesByName = lookup(types, (type) => type.name);
  const typesByEnglishName = lookup(
    types.filter((type) => type.english !== undefined),
    (type) => type.english ?? '',
  );
  const named = lookup(data.documentTypes, (type) => type.name);
  const marksByCode = lookup(data.issuerMarks, (mark) => mark.code);
  const laws = data.laws ?? [];
  const lawByName = new Map(laws.map((law) => [fold(law.name), law]));
  return {
    types: data.documentTypes,
    terms: data.terms,
    typesByCode,
    typeByName: (name) => typesByName(name)[0] ?? named(name)[0] ?? typesByEnglishName(name)[0],
    laws,
    marksByCode,
    law: (name) => lawByName.get(fold(name).replace(/\s+/g, ' ').trim()),
  };
}

function lookup<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string) {
  const exact = Map.groupBy(entries, (entry) => keyOf(entry).toLowerCase());
  const folded = Map.groupBy(entries, (entry) => fold(keyOf(entry)));
  const answers = new Map<string, readonly Entry[]>();
  return (key: string): readonly Entry[] => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = exact.get(key.toLowerCase()) ?? folded.get(fold(key)) ?? [];
    // Folding is what a look-up costs; texts ask for the same few codes, hostile ones for endless new ones.
    if (answers.size < MOST_ANSWERS) answers.set(key, answer);
    return answer;
  };
}

const MOST_ANSWERS = 4096;
