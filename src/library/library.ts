import { createRegistry, type Registry, reference } from '../citations/index.ts';
import { type DocumentView, documentView, registryDocument } from '../entries/document-view.ts';
import type { AnyEntry, Entry, ModelEntry, ReportEntry, SessionEntry } from '../entries/entry.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Ledger } from '../entries/ledger.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { createPrincipleFinder, type PrincipleFinder } from '../mottos/principle-finder.ts';
import { type CitedBy, type FoundMention, findMentions, indexCitedBy } from './mentions.ts';
import { findPrincipleUses, type PrincipleUse } from './principles.ts';
import { indexRelations, type Relations } from './relations/relations.ts';
import { type Incoming, stateOn, type Validity, type ValidityState } from './validity/validity.ts';
import { validityTimeline } from './validity/validity-timeline.ts';

/** What a library is built from. */
export interface LibraryInput {
  entries: readonly AnyEntry[];
  vocabulary: Vocabulary;
  ledger: Ledger;
  /** "Today" for validity, ISO: the day of the build. */
  day: string;
}

/** The whole library in memory, with everything that is computed once per build. */
export interface Library {
  readonly day: string;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly AnyEntry[];
  /** Documents, youngest first; those of unknown day last. */
  readonly documents: readonly DocumentView[];
  /** Models by name. */
  readonly models: readonly ModelEntry[];
  readonly reports: readonly ReportEntry[];
  readonly sessions: readonly SessionEntry[];
  readonly registry: Registry;
  readonly mentions: readonly FoundMention[];
  /** Documents that an entry's text certainly means, itself left out, in the order of the text. */
  citedIn(entry: AnyEntry): readonly DocumentView[];
  document(id: string): DocumentView | undefined;
  entry<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
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
  /** Principles that an entry uses. */
  principlesIn(entry: AnyEntry): readonly PrincipleUse[];
  /** Entries that use a principle, by its id. */
  principleUses(id: string): readonly PrincipleUse[];
  /** Finds principles in a text. */
  readonly findPrinciples: PrincipleFinder;
  /** The permanent small integer of an entry. */
  shortNumber(entry: Pick<AnyEntry, 'kind' | 'id'>): number | undefined;
}

/** Builds the library; every index is made once, in time linear in its content. */
export function buildLibrary({ entries, vocabulary, ledger, day }: LibraryInput): Library {
  const byKey = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const of = <K extends Kind>(kind: K) =>
    entries.filter((entry) => entry.kind === kind) as Entry<K>[];
  const documents = of('document')
    .map((entry) => documentView(entry, vocabulary))
    .toSorted(
      (a, b) =>
        (b.data.issuedOn ?? '').localeCompare(a.data.issuedOn ?? '') || a.id.localeCompare(b.id),
    );
  const models = of('model').toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'vi'));
  const reports = of('report').toSorted((a, b) =>
    (b.data.publishedOn ?? '').localeCompare(a.data.publishedOn ?? ''),
  );
  const sessions = of('session').toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'vi'));
  const documentById = new Map(documents.map((view) => [view.id, view]));
  const relations = indexRelations(documents);
  const registry = createRegistry(documents.map(registryDocument), vocabulary.citations);
  const mentions = findMentions(entries, vocabulary, registry);
  const citedBy = indexCitedBy(mentions);
  const mentionsByEntry = Map.groupBy(mentions, ({ entry }) => entry);
  const states = new Map<string, readonly ValidityState[]>(
    documents.map((view) => [view.id, validityTimeline(view.data, incomingOf(relations(view.id)))]),
  );
  const practice = groupMany([...models, ...reports], (entry) =>
    entry.data.implements.filter((target) => typeof target === 'string'),
  );
  const teaching = groupMany(sessions, (session) => [
    ...session.data.documents.map((id) => `document/${id}`),
    ...session.data.models.map((id) => `model/${id}`),
    ...session.data.reports.map((id) => `report/${id}`),
  ]);
  const uses = findPrincipleUses(entries, vocabulary.principles);
  const usesByEntry = Map.groupBy(uses, ({ entry }) => entry);
  const usesByPrinciple = Map.groupBy(uses, ({ principle }) => principle.id);
  const validityStates = (id: string) => states.get(id) ?? unknownStates;
  return {
    day,
    vocabulary,
    entries,
    documents,
    models,
    reports,
    sessions,
    registry,
    mentions,
    document: (id) => documentById.get(id),
    entry: (kind, id) => byKey.get(`${kind}/${id}`) as never,
    numbers: groupMany(documents, (view) => (view.slug ? [view.slug] : [])),
    relations,
    validity: (id) => stateOn(day, validityStates(id)),
    validityOn: (id, on) => stateOn(on, validityStates(id)),
    validityStates,
    citedIn: (entry) => {
      const ids = (mentionsByEntry.get(entry) ?? []).flatMap(({ resolution }) =>
        resolution.kind === 'one' && resolution.id !== entry.id ? [resolution.id] : [],
      );
      return [...new Set(ids)].flatMap((id) => documentById.get(id) ?? []);
    },
    citedBy: (id) => citedBy.get(id) ?? [],
    carriedOutBy: (id) => practice.get(id) ?? [],
    taughtIn: (kind, id) => teaching.get(`${kind}/${id}`) ?? [],
    principlesIn: (entry) => usesByEntry.get(entry) ?? [],
    principleUses: (id) => usesByPrinciple.get(id) ?? [],
    findPrinciples: createPrincipleFinder(vocabulary.principles),
    shortNumber: ({ kind, id }) => ledger.get(`${kind}/${id}`),
  };
}

const unknownStates: readonly ValidityState[] = [{ status: 'chua-ro', reason: '' }];

function incomingOf({ incoming }: Relations): Incoming[] {
  return incoming.map(({ kind, other, relation }) => ({
    kind,
    parts: relation.parts,
    from: other.id,
    label: reference(registryDocument(other), 'short'),
    // A decree may replace an older one from the day it takes effect, not from its signing.
    on: other.data.effectiveOn ?? other.data.issuedOn,
  }));
}

/** Groups items under every key they have, keeping their order. */
export function groupMany<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
