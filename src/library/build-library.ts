import { createRegistry, reference } from '../citations/index.ts';
import type { AnswerGroup } from '../entries/answers.ts';
import { type DocumentView, documentView, registryDocument } from '../entries/document-view.ts';
import type { AnyEntry, Entry, EntryOf, ModelEntry, ReportEntry } from '../entries/entry.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Ledger } from '../entries/ledger.ts';
import type { Notes } from '../entries/notes/notes.ts';
import type { Vocabulary } from '../entries/vocabulary.ts';
import { createMottoFinder } from '../mottos/motto-finder.ts';
import { indexAnswers } from './answers.ts';
import { groupMany } from './group-many.ts';
import type { Library } from './library.ts';
import { findMentions, indexCitedBy } from './mentions.ts';
import { findMottoUses } from './motto-uses.ts';
import { knownAs } from './relations/known.ts';
import { indexRelations, type Relations } from './relations/relations.ts';
import { type Incoming, stateOn, type ValidityState } from './validity/validity.ts';
import { validityTimeline } from './validity/validity-timeline.ts';

/** What a library is built from. */
export interface LibraryInput {
  entries: readonly AnyEntry[];
  vocabulary: Vocabulary;
  /** None where a test or a tool needs none. */
  answers?: readonly AnswerGroup[];
  ledger: Ledger;
  /** "Today" for validity, ISO: the day of the build. */
  day: string;
  /** What was found in the entries' texts before; left out, all is looked for. */
  notes?: Notes | undefined;
}

/** Builds the library; every index is made once, in time linear in its content. */
export function buildLibrary({
  entries,
  vocabulary,
  answers = [],
  ledger,
  day,
  notes,
}: LibraryInput): Library {
  const of = <K extends Kind>(kind: K) =>
    entries.filter((entry) => entry.kind === kind) as Entry<K>[];
  const documents = of('document')
    .map((entry) => documentView(entry, vocabulary))
    .toSorted(
      (a, b) =>
        (b.data.issuedOn ?? '').localeCompare(a.data.issuedOn ?? '') || a.id.localeCompare(b.id),
    );
  const modelPages = of('model').toSorted((a, b) => a.data.name.localeCompare(b.data.name, 'vi'));
  const models = modelPages.filter(({ data }) => data.setAside === undefined);
  const reports = of('report').toSorted((a, b) =>
    (b.data.publishedOn ?? '').localeCompare(a.data.publishedOn ?? ''),
  );
  const sessions = of('session').toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'vi'));
  const byId: { readonly [K in Kind]: ReadonlyMap<string, EntryOf<K>> } = {
    document: new Map(documents.map(({ id, entry }) => [id, entry])),
    model: new Map(modelPages.map((entry) => [entry.id, entry])),
    report: new Map(reports.map((entry) => [entry.id, entry])),
    session: new Map(sessions.map((entry) => [entry.id, entry])),
  };
  const documentById = new Map(documents.map((view) => [view.id, view]));
  const relations = indexRelations(documents);
  const registry = createRegistry(documents.map(registryDocument), vocabulary.citations);
  const mentions = findMentions(entries, vocabulary, registry, notes);
  const citedBy = indexCitedBy(mentions);
  const mentionsByEntry = Map.groupBy(mentions, ({ entry }) => entry);
  const practice = groupMany([...modelPages, ...reports], (entry) =>
    entry.data.implements.filter((target) => typeof target === 'string'),
  );
  const states = new Map<string, readonly ValidityState[]>(
    documents.map((view) => [
      view.id,
      validityTimeline(view.data, incomingOf(relations(view.id), practice.get(view.id))),
    ]),
  );
  const teaching = groupMany(sessions, (session) => [
    ...session.data.documents.map((id) => `document/${id}`),
    ...session.data.models.map((id) => `model/${id}`),
    ...session.data.reports.map((id) => `report/${id}`),
  ]);
  const uses = findMottoUses(entries, vocabulary.mottos, notes);
  const usesByEntry = Map.groupBy(uses, ({ entry }) => entry);
  const usesByMotto = Map.groupBy(uses, ({ motto }) => motto.id);
  const validityStates = (id: string) => states.get(id) ?? unknownStates;
  const followers = groupMany(models, ({ data }) => (data.learnedFrom ? [data.learnedFrom] : []));
  const byIssuer = groupMany(documents, ({ data }) => [data.issuer, ...data.coIssuers]);
  const listed = [...documents.map(({ entry }) => entry), ...models, ...reports, ...sessions];
  const byTopic = groupMany(listed, ({ data }) => data.topics);
  const byPlace = groupMany(listed, (entry) => placesOf(entry, vocabulary));
  const answersByDocument = indexAnswers(answers);
  const made = new Map<(library: Library) => unknown, unknown>();
  const library: Library = {
    day,
    vocabulary,
    entries,
    documents,
    models,
    modelPages,
    reports,
    sessions,
    answers,
    answersOn: (id) => answersByDocument.get(id) ?? [],
    registry,
    mentions,
    document: (id) => documentById.get(id),
    entry: (kind, id) => byId[kind].get(id),
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
    mentionsIn: (entry) => mentionsByEntry.get(entry) ?? [],
    followersOf: (id) => followers.get(id) ?? [],
    entriesOf: (topic) => byTopic.get(topic) ?? [],
    entriesAt: (place) => byPlace.get(place) ?? [],
    documentsOf: (issuer) => byIssuer.get(issuer) ?? [],
    once: <Made>(make: (library: Library) => Made) => {
      if (!made.has(make)) made.set(make, make(library));
      return made.get(make) as Made;
    },
    citedBy: (id) => citedBy.get(id) ?? [],
    carriedOutBy: (id) => practice.get(id) ?? [],
    taughtIn: (kind, id) => teaching.get(`${kind}/${id}`) ?? [],
    mottosIn: (entry) => usesByEntry.get(entry) ?? [],
    mottoUses: (id) => usesByMotto.get(id) ?? [],
    findMottos: createMottoFinder(vocabulary.mottos),
    shortNumber: ({ kind, id }) => ledger.get(`${kind}/${id}`),
  };
  return library;
}

/** The province as the entry names it, and the one of today that it belongs to. */
function placesOf(entry: AnyEntry, { places }: Vocabulary): string[] {
  const named = 'place' in entry.data ? entry.data.place : undefined;
  if (named === undefined) return [];
  const now = places.get(named)?.nowId;
  return now === undefined ? [named] : [named, now];
}

/** How a reason names a document: by its number, of a law too, whose bare name fits several. */
function labelOf(view: DocumentView): string {
  const { type, number } = view.data;
  return number ? `${type} ${number}` : reference(registryDocument(view), 'short');
}

const unknownStates: readonly ValidityState[] = [{ status: 'chua-kiem-tra', reason: '' }];

function incomingOf(
  { incoming }: Relations,
  practice: readonly (ModelEntry | ReportEntry)[] = [],
): Incoming[] {
  const accounts = practice.flatMap((entry): Incoming[] => {
    if (entry.kind !== 'report') return [];
    const { unit, publishedOn } = entry.data;
    return [{ kind: 'thuc-hien', from: entry.id, label: unit, on: publishedOn, known: 'proven' }];
  });
  const acts = incoming.map(
    ({ kind, other, relation }): Incoming => ({
      kind,
      parts: relation.parts,
      from: other.id,
      label: labelOf(other),
      // A decree may replace an older one from the day it takes effect, not from its signing.
      on: other.data.effectiveOn ?? other.data.issuedOn,
      known: knownAs(relation, other.data),
    }),
  );
  return [...acts, ...accounts];
}
