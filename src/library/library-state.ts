import type { AnyEntry } from '../entries/entry.ts';
import { type Kind, kinds } from '../entries/kinds.ts';
import { type ValidityStatus, validityStatuses } from '../schema/index.ts';
import { depthOfDocuments } from './depth.ts';
import type { Library } from './library.ts';
import { searchDue } from './validity/search-due.ts';
import { wantedDocuments } from './wanted.ts';

/** How far entries of a kind were checked. */
interface Checked {
  verified: number;
  partial: number;
  unverified: number;
  /** Without any source that a reader can open: none with an address, or unofficial copies alone. */
  withoutOpenSource: number;
}

/** What the library has and lacks on the day of the build, counted; nothing of it is written by hand. */
export interface LibraryState {
  /** ISO day of the build, on which states of force and due searches are counted. */
  day: string;
  /** What the lists of each kind show. */
  entries: Record<Kind, number>;
  /** Entries filed as models that are none: they have a page and stand in no list. */
  setAside: number;
  /** Questions with an answer. */
  answers: number;
  /** Sessions bear no mark of verification: they say nothing that their material does not. */
  checked: Record<Exclude<Kind, 'session'>, Checked>;
  /** Documents by state of force. */
  force: Record<ValidityStatus, number>;
  /** Documents in use whose search for a successor is due; those never checked count in `force`. */
  searchesDue: number;
  /** Documents that are cited and not held. */
  wanted: number;
  /** Relations to a document that the library does not hold. */
  openRelations: number;
  /** Key points and provisions of documents. */
  points: number;
  /** Of these, what rests on unofficial copies alone. */
  pointsOnCopies: number;
}

export function libraryState(library: Library): LibraryState {
  const { documents, entries, day } = library;
  const states = Map.groupBy(documents, ({ id }) => library.validity(id).status);
  const depths = depthOfDocuments(library);
  const listed: Record<Kind, readonly AnyEntry[]> = {
    document: documents.map(({ entry }) => entry),
    model: library.models,
    report: library.reports,
    session: library.sessions,
  };
  return {
    day,
    entries: fromKeys(kinds, (kind) => listed[kind].length),
    setAside: library.modelPages.length - library.models.length,
    answers: library.answers.reduce((sum, { answers }) => sum + answers.length, 0),
    checked: fromKeys(['document', 'model', 'report'], (kind) => checkedOf(listed[kind])),
    force: fromKeys(validityStatuses, (status) => states.get(status)?.length ?? 0),
    searchesDue: documents.filter(({ id, data }) => {
      const validity = library.validity(id);
      const due = searchDue(validity, data.issuedOn, day);
      return validity.status !== 'chua-kiem-tra' && due !== undefined && due <= day;
    }).length,
    wanted: wantedDocuments(entries, library.mentions).length,
    openRelations: documents.reduce(
      (sum, { id }) =>
        sum + library.relations(id).outgoing.filter(({ other }) => other === undefined).length,
      0,
    ),
    points: depths.reduce((sum, { points }) => sum + points, 0),
    pointsOnCopies: depths.reduce((sum, { copied }) => sum + copied, 0),
  };
}

function checkedOf(entries: readonly AnyEntry[]): Checked {
  const own = entries.filter((entry) => entry.kind !== 'session');
  const at = (level: string) => own.filter(({ data }) => data.verification === level).length;
  return {
    verified: at('verified'),
    partial: at('partial'),
    unverified: at('unverified'),
    withoutOpenSource: own.filter(
      ({ data }) => !data.sources.some(({ url, unofficial }) => url !== undefined && !unofficial),
    ).length,
  };
}

const fromKeys = <Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
