import type { Registry } from '../citations/index.ts';
import type { AnswerGroup } from '../entries/answers.ts';
import type { DocumentView } from '../entries/document-view.ts';
import type { AnyEntry, EntryOf, ModelEntry, ReportEntry, SessionEntry } from '../entries/entry.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import type { MottoFinder } from '../mottos/motto-finder.ts';
import type { FoundAnswer } from './answers.ts';
import type { CitedBy, FoundMention } from './mentions.ts';
import type { MottoUse } from './motto-uses.ts';
import type { Relations } from './relations/relations.ts';
import type { Validity, ValidityState } from './validity/validity.ts';

/** The whole library in memory, with everything that is computed once per build. */
export interface Library {
  readonly day: string;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly AnyEntry[];
  /** Documents, youngest first; those of unknown day last. */
  readonly documents: readonly DocumentView[];
  /** Models by name. */
  readonly models: readonly ModelEntry[];
  /** Every entry filed as a model, those set aside too: what has a page. */
  readonly modelPages: readonly ModelEntry[];
  readonly reports: readonly ReportEntry[];
  readonly sessions: readonly SessionEntry[];
  /** Questions with their answers, by subject. */
  readonly answers: readonly AnswerGroup[];
  /** Answers that rest on a document. */
  answersOn(id: string): readonly FoundAnswer[];
  readonly registry: Registry;
  readonly mentions: readonly FoundMention[];
  /** Documents that an entry's text certainly means, itself left out, in the order of the text. */
  citedIn(entry: AnyEntry): readonly DocumentView[];
  document(id: string): DocumentView | undefined;
  entry<K extends Kind>(kind: K, id: string): EntryOf<K> | undefined;
  /** Documents by slug of their printed number, youngest first. */
  readonly numbers: ReadonlyMap<string, readonly DocumentView[]>;
  relations(id: string): Relations;
  /** State of a document on the day of the build. */
  validity(id: string): Validity;
  /** State of a document on any day, ISO. */
  validityOn(id: string, day: string): Validity;
  /** All states of a document, in the order of their days, without gap. */
  validityStates(id: string): readonly ValidityState[];
  citedBy(id: string): readonly CitedBy[];
  /** Entries that carry a document out: models and reports whose `implements` names it. */
  carriedOutBy(id: string): readonly (ModelEntry | ReportEntry)[];
  /** Sessions that use an entry. */
  taughtIn(kind: Exclude<Kind, 'session'>, id: string): readonly SessionEntry[];
  /** Mottos that an entry uses. */
  mottosIn(entry: AnyEntry): readonly MottoUse[];
  /** Entries that use a motto, by its id. */
  mottoUses(id: string): readonly MottoUse[];
  /** Finds mottos in a text. */
  readonly findMottos: MottoFinder;
  /** Mentions in an entry's text, in its order. */
  mentionsIn(entry: AnyEntry): readonly FoundMention[];
  /** Models that were learnt from a model. */
  followersOf(id: string): readonly ModelEntry[];
  /** Documents that a body issued, alone or with others, youngest first. */
  documentsOf(issuer: string): readonly DocumentView[];
  /** Entries with a topic: documents, models, reports, sessions, each kind in its order. */
  entriesOf(topic: string): readonly AnyEntry[];
  /**
   * Documents, models and reports of a province: for one of today those of all the provinces it was
   * made from, for one of before those that were written under its name.
   */
  entriesAt(place: string): readonly AnyEntry[];
  /**
   * What `make` makes of this library, made on the first question and kept: for indexes that
   * several views need and the library itself does not.
   */
  once<Made>(make: (library: Library) => Made): Made;
  /** The permanent small integer of an entry. */
  shortNumber(entry: Pick<AnyEntry, 'kind' | 'id'>): number | undefined;
}
