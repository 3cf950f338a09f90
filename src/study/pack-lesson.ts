import { agendaWords as words } from '../words/agenda.ts';
import { proposeAgenda } from './agenda.ts';
import type { Catalogue, CatalogueSession } from './catalogue.ts';
import type { Lesson, Reading } from './lesson.ts';
import { entriesOf, type Pack, sessionsOf } from './pack.ts';
import type { QuizQuestion } from './quiz-question.ts';

/** What a lesson is assembled from, beside the pack. */
export interface LessonMaterial {
  catalogue: Catalogue;
  reading(short: number): Reading | undefined;
  quiz: readonly QuizQuestion[];
  /** Day of the build, ISO. */
  builtOn: string;
  /** Absolute address that opens the pack again. */
  link?: string | undefined;
}

/** Assembles the lesson of a pack. What the library no longer holds is left out. */
export function lessonOfPack(pack: Pack, material: LessonMaterial): Lesson {
  const { catalogue, reading, quiz, builtOn, link } = material;
  const agenda = proposeAgenda(pack, catalogue);
  const sessions = readySessions(pack, catalogue);
  const steps = agenda.steps.filter(({ missing }) => !missing);
  const used = [...new Set(steps.flatMap(({ uses }) => uses))];
  const readings = used.map(reading).filter((found) => found !== undefined);
  const position = new Map(readings.map(({ short }, at) => [short, at]));
  return {
    title: packTitle(pack, catalogue),
    audience: packAudience(pack, catalogue),
    minutes: pack.minutes,
    objectives: objectivesOf(readings, sessions),
    steps: steps.map(({ minutes, activity, how, notes, uses }) => ({
      minutes,
      activity,
      how,
      notes,
      uses: uses.flatMap((short) => position.get(short) ?? []),
    })),
    readings,
    questions: questionsOf(pack, readings, sessions).map((question) => ({ question, expect: [] })),
    prepare: [],
    notes: linesOf(pack.notes),
    slips: [],
    adapt: [],
    more: [],
    quiz,
    builtOn,
    link,
  };
}

/** The ready sessions whose steps stand in a pack. */
function readySessions(pack: Pack, catalogue: Catalogue): CatalogueSession[] {
  return sessionsOf(pack).flatMap((short) => catalogue.session(short) ?? []);
}

/** The title of a pack: its own, or its session's, or one made of what was picked. */
export function packTitle(pack: Pack, catalogue: Catalogue): string {
  if (pack.title !== '') return pack.title;
  const [session] = readySessions(pack, catalogue);
  if (session) return session.title;
  const names = entriesOf(pack).flatMap((short) => catalogue.entry(short)?.name ?? []);
  const [first] = names;
  return first === undefined ? words.titleBlank : words.titleOf(first, names.length - 1);
}

/** Whom a pack is for: in its own words, or in its session's. */
export function packAudience(pack: Pack, catalogue: Catalogue): string {
  if (pack.audience !== '') return pack.audience;
  return readySessions(pack, catalogue)[0]?.audience ?? words.everyone;
}

function objectivesOf(readings: readonly Reading[], sessions: readonly CatalogueSession[]) {
  if (sessions.length > 0) return sessions.flatMap(({ objectives }) => objectives);
  const documents = readings.filter(({ kind }) => kind === 'document').map(({ name }) => name);
  return [
    ...(documents.length > 0 ? [words.knowDocuments(documents.slice(0, 3).join('; '))] : []),
    ...(readings.some(({ kind }) => kind === 'model') ? [words.useModels] : []),
    ...(readings.some(({ kind }) => kind === 'report') ? [words.useReports] : []),
  ];
}

/** A trainer's own words, one paragraph a line. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Own questions first, then the session's, or else the first of each reading. */
function questionsOf(
  pack: Pack,
  readings: readonly Reading[],
  sessions: readonly CatalogueSession[],
): string[] {
  const given =
    sessions.length > 0
      ? sessions.flatMap(({ questions }) => questions)
      : readings.flatMap(({ questions }) => questions.slice(0, readings.length > 4 ? 1 : 2));
  return [...new Set([...pack.questions, ...given])];
}
