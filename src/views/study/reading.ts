import { reference } from '../../citations/index.ts';
import { entryAddress } from '../../entries/addresses.ts';
import { type DocumentView, registryDocument } from '../../entries/document-view.ts';
import type {
  AnyEntry,
  DocumentEntry,
  ModelEntry,
  ReportEntry,
  SessionEntry,
} from '../../entries/entry.ts';
import { plainLine } from '../../entries/texts.ts';
import type { Library } from '../../library/library.ts';
import type { Source } from '../../schema/index.ts';
import type { LessonSource, Reading } from '../../study/lesson.ts';
import { verificationSentence } from '../../words/entries.ts';
import { outputWords as words } from '../../words/outputs.ts';
import { stateWords } from '../../words/states.ts';
import { stateLine, stateMark } from '../document/state-mark.ts';
import { periodWords, placeWords, yearWords } from '../place-words.ts';
import { materialName } from './authored-question.ts';
import { lessonDocument } from './lesson-document.ts';
import { lessonTask, resultFigure, targetFigure } from './lesson-figures.ts';
import { taughtProvisions } from './provisions.ts';

/**
 * An entry as the outputs of a lesson see it: plain text, figures with their sources.
 *
 * @throws when the entry has no permanent number: `npm run ledger` gives it one.
 */
export function readingOf(entry: ReadEntry, library: Library): Reading {
  // A session has five outputs, the builder's list all entries: each reading is made once.
  return library.once(readings)(entry);
}

type ReadEntry = Exclude<AnyEntry, SessionEntry>;

function readings(library: Library): (entry: ReadEntry) => Reading {
  const made = new Map<ReadEntry, Reading>();
  return (entry) => {
    const reading = made.get(entry) ?? makeReading(entry, library);
    made.set(entry, reading);
    return reading;
  };
}

function makeReading(entry: ReadEntry, library: Library): Reading {
  const short = library.shortNumber(entry);
  if (short === undefined) throw new Error(`${entry.kind}/${entry.id} has no number in the ledger`);
  const { data } = entry;
  return {
    kind: entry.kind,
    id: entry.id,
    short,
    address: entryAddress(entry.kind, entry.id),
    ...partsOf(entry, library),
    sources: data.sources.map((source) => sourceOf(source, library)),
    caution: cautionOf(entry, isEnded(entry, library)),
  };
}

type Parts = Omit<Reading, 'kind' | 'id' | 'short' | 'address' | 'sources' | 'caution'>;

function partsOf(entry: Exclude<AnyEntry, SessionEntry>, library: Library): Parts {
  switch (entry.kind) {
    case 'document':
      return documentParts(entry, library);
    case 'model':
      return modelParts(entry, library);
    case 'report':
      return reportParts(entry, library);
  }
}

function documentParts(entry: DocumentEntry, library: Library): Parts {
  const { id, data } = entry;
  const view = library.document(id);
  if (!view) throw new Error(`document/${id} is not in the library`);
  const registered = registryDocument(view);
  const { citations } = library.vocabulary;
  return {
    name: materialName(entry, library),
    reference: reference(registered, 'full', citations),
    document: lessonDocument(view, library),
    state: stateText(view, library),
    summary: plainLine(data.summary ?? ''),
    points: data.keyPoints.map(plainLine),
    provisions: taughtProvisions(entry),
    tasks: data.tasks.map(lessonTask),
    difficulties: [],
    figures: data.targets.map((target) => targetFigure(target, data.sources)),
    questions: data.questions.map(plainLine),
  };
}

function stateText(view: DocumentView, library: Library): string | undefined {
  const mark = stateMark(view, library);
  return mark && stateLine(mark);
}

function modelParts({ data, body }: ModelEntry, library: Library): Parts {
  return {
    name: data.name,
    reference: joined([
      data.unit,
      data.nationwide ? words.nationwide : placeWords(data.place, library),
      yearWords(data.years),
    ]),
    summary: plainLine(body.plain.find(({ kind }) => kind === 'paragraph')?.text ?? ''),
    points: data.actions.map(plainLine),
    tasks: [],
    difficulties: [
      plainLine(data.difficulty),
      ...data.limitations.map((limit) => words.limitation(plainLine(limit))),
    ],
    figures: data.results.map((result) => resultFigure(result, data.sources)),
    questions: [],
  };
}

function reportParts({ data }: ReportEntry, library: Library): Parts {
  return {
    name: data.title,
    reference: joined([data.unit, placeWords(data.place, library), periodWords(data.period)]),
    summary: plainLine(data.summary),
    points: data.solutions.map(({ text }) => plainLine(text)),
    tasks: data.tasks.map(lessonTask),
    difficulties: data.limitations.map(({ text }) => plainLine(text)),
    figures: [
      ...data.results.map((result) => resultFigure(result, data.sources)),
      ...data.targets.map((target) => targetFigure(target, data.sources)),
    ],
    questions: [],
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  // A province's own committee is named after it: "Tỉnh ủy Lai Châu, Lai Châu" says nothing more.
  return parts
    .filter((part, index) => part && !(index === 1 && parts[0]?.endsWith(part)))
    .join(', ');
}

function sourceOf(source: Source, library: Library): LessonSource {
  const report = source.report ? library.entry('report', source.report) : undefined;
  const name = source.title ?? report?.data.title ?? source.publisher ?? source.url;
  const unofficial = name ? `${name} (${words.unofficial})` : capital(words.unofficial);
  return {
    title: source.unofficial ? unofficial : (name ?? words.unnamedSource),
    publisher: name === source.publisher ? undefined : source.publisher,
    day: source.day,
    url: source.url,
  };
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Whether a lesson would teach what is no longer in force. */
const isEnded = ({ kind, id }: AnyEntry, library: Library): boolean =>
  kind === 'document' && library.validity(id).status === 'het-hieu-luc';

function cautionOf(entry: ReadEntry, ended: boolean): string | undefined {
  const { verification, note } = entry.data;
  const inferred = entry.kind === 'model' && entry.data.difficultyInferred;
  const parts = [
    ended ? stateWords.taughtEnded : undefined,
    verification === 'verified' ? undefined : verificationSentence(verification, entry.kind, false),
    inferred ? words.inferred : undefined,
    note ? plainLine(note) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
