import { entryAddress } from '../../entries/addresses.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { ModelEntry, ReportEntry, SessionEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { isGuess } from '../../library/relations/known.ts';
import type { SearchEntry } from '../../search/entry.ts';
import { relationVerb } from '../../words/relations.ts';
import { searchKindNames, typeNames } from '../../words/search.ts';
import { stateMark } from '../document/state-mark.ts';
import { levelsOf } from '../gallery/model-gallery.ts';
import { blank, placeNames, plain, topicNames, unique } from './entry-parts.ts';
import {
  acronymEntries,
  issuerEntries,
  mottoEntries,
  pageEntries,
  placeEntries,
  topicEntries,
} from './hubs.ts';
import { searchProvisions } from './provisions.ts';

/**
 * Everything that can be found, in a fixed order: documents, models, reports, sessions, topics, provinces, acronyms,
 * mottos, issuers, tools and other pages of their own kind.
 */
export function searchEntries(library: Library): SearchEntry[] {
  return [
    ...library.documents.map((view) => documentEntry(view, library)),
    ...library.models.map((model) => modelEntry(model, library)),
    ...library.reports.map((report) => reportEntry(report, library)),
    ...library.sessions.map((session) => sessionEntry(session, library)),
    ...topicEntries(library),
    ...placeEntries(library),
    ...acronymEntries(library),
    ...mottoEntries(library),
    ...issuerEntries(library),
    ...pageEntries(),
  ];
}

/** How far the authority of an issuer's level reaches, on the scale of citation counts. */
const reach: Readonly<Record<string, number>> = {
  'trung-uong': 6,
  'quoc-hoi': 6,
  'chinh-phu': 5,
  'bo-nganh': 3,
  'tong-lien-doan': 3,
  tinh: 0,
  huyen: 0,
  'co-so': 0,
};

const isLocal = (level: string) => ['tinh', 'huyen', 'co-so'].includes(level);

function documentEntry(view: DocumentView, library: Library): SearchEntry {
  const { data, id } = view;
  const { status } = library.validity(id);
  const uses =
    library.citedBy(id).length +
    library.carriedOutBy(id).length +
    library.taughtIn('document', id).length +
    data.citedAs.length;
  return {
    ...blank,
    kind: 'document',
    id,
    address: view.address,
    number: data.number ?? null,
    title: data.title,
    ...foundBy(data.title),
    aliases: unique([data.shortName ?? '', ...data.aliases]),
    askedAs: data.askedAs,
    type: data.type,
    by: view.issuerName,
    places: unique([view.placeName ?? '', ...placeNames(data.place, library), data.commune ?? '']),
    day: data.issuedOn ?? null,
    term: data.term ?? null,
    topics: topicNames(data.topics, library),
    status,
    stateNote: stateMark(view, library)?.short,
    ended: status === 'het-hieu-luc' || status === 'da-hoan-thanh',
    summary: plain(data.summary ?? data.keyPoints[0] ?? ''),
    points: [
      ...data.keyPoints.slice(data.summary ? 0 : 1),
      ...data.tasks.map(({ what }) => what),
      ...relationTexts(view, library),
      ...('foundBy' in foundBy(data.title) ? [data.title] : []),
      // A question with its right option states a fact of the document; the reason names others too.
      ...data.quiz.map(
        ({ question, options, answer }) => `${question} ${options[answer - 1] ?? ''}`,
      ),
      ...data.quizFacts,
      ...data.provisions.map(({ heading }) => heading ?? ''),
    ].map(plain),
    provisions: searchProvisions(view),
    uses,
    // A local document is mostly used in its own province, where few readers are.
    standing: (reach[view.level] ?? 0) + (isLocal(view.level) ? uses / 2 : uses),
  };
}

/**
 * The name that a document is found by, where its title says more. What amends laws bears their names in its title: who
 * types one of them looks for the law itself. What issues statutes or a regulation is called by it.
 */
function foundBy(title: string): { foundBy?: string } {
  const [amends] = /^(?:Luật )?sửa đổi, bổ sung một số điều/iu.exec(title) ?? [];
  const [, issued] = /^(?:Về việc )?ban hành (.+)$/iu.exec(title) ?? [];
  const name = amends ?? issued;
  return name === undefined ? {} : { foundBy: name };
}

/** "Thay thế 34/2007/PL-UBTVQH11 …": what a document does to older ones is asked for in those words. */
function relationTexts({ data }: DocumentView, library: Library): string[] {
  return data.relations
    .filter(({ kind }) => kind !== 'lien-quan')
    .map((relation) => {
      const { kind, target, number } = relation;
      const other = library.document(target ?? '');
      return [
        relationVerb(kind, 'out', isGuess(relation, data)),
        number ?? other?.label,
        other?.data.title,
      ].join(' ');
    });
}

function modelEntry(entry: ModelEntry, library: Library): SearchEntry {
  const { data, id } = entry;
  const { change, documented } = levelsOf(entry, library);
  return {
    ...blank,
    kind: 'model',
    id,
    address: entryAddress('model', id),
    title: data.name,
    aliases: [],
    type: data.danVanKheo ? typeNames.danVanKheo : searchKindNames.model,
    by: data.unit,
    places: unique([...placeNames(data.place, library), data.district ?? '']),
    day: data.years.basis === 'trien-khai' ? (data.years.from?.toString() ?? null) : null,
    topics: [
      library.vocabulary.fields.get(data.field)?.name ?? '',
      ...difficultyNames(entry, library),
      ...topicNames(data.topics, library),
    ],
    summary: plain(data.difficulty),
    points: [...data.actions, ...data.results.map(({ label }) => label)].map(plain),
    standing: (change + documented) / 4 + library.taughtIn('model', id).length,
  };
}

/** What a model answers, as people say it. */
function difficultyNames({ data }: ModelEntry, { vocabulary }: Library): string[] {
  const { difficulties = [] } = data.fit ?? {};
  return vocabulary.traits.flatMap(({ id, name, said }) =>
    difficulties.includes(id) ? [name, ...said] : [],
  );
}

function reportEntry(entry: ReportEntry, library: Library): SearchEntry {
  const { data, id } = entry;
  return {
    ...blank,
    kind: 'report',
    id,
    address: entryAddress('report', id),
    title: data.title,
    aliases: unique(data.sources.slice(0, 1).map((source) => source.title ?? '')),
    type: data.kind === 'ke-hoach' ? typeNames.plan : searchKindNames.report,
    by: data.unit,
    places: placeNames(data.place, library),
    day: data.publishedOn ?? null,
    topics: topicNames(data.topics, library),
    summary: plain(data.summary),
    points: [...data.outcomes, ...data.limitations, ...data.solutions].map(({ text }) =>
      plain(text),
    ),
    standing: 3 + library.taughtIn('report', id).length,
  };
}

function sessionEntry({ data, id }: SessionEntry, library: Library): SearchEntry {
  return {
    ...blank,
    kind: 'session',
    id,
    address: entryAddress('session', id),
    title: data.title,
    aliases: [],
    type: searchKindNames.session,
    by: data.audience,
    topics: topicNames(data.topics, library),
    summary: plain(data.summary),
    points: data.objectives.map(plain),
    standing: 1,
  };
}
