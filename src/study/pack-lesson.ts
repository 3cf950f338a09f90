import { agendaWords as words } from '../words/agenda.ts';
import { type AgendaStep, proposeAgenda } from './agenda.ts';
import type { Catalogue, CatalogueSession } from './catalogue.ts';
import type { Lesson, LessonQuestion, LessonStep, Reading } from './lesson.ts';
import { entriesOf, type Pack, sessionsOf } from './pack.ts';
import type { QuizQuestion } from './quiz-question.ts';

/** What a lesson is assembled from, beside the pack. */
export interface LessonMaterial {
  catalogue: Catalogue;
  reading(short: number): Reading | undefined;
  /** A ready session as a lesson, by its permanent integer. */
  session(short: number): Lesson | undefined;
  quiz: readonly QuizQuestion[];
  /** Day of the build, ISO. */
  builtOn: string;
  /** Absolute address that opens the pack again. */
  link?: string | undefined;
  /** Address of the library as people type it. */
  site?: string | undefined;
}

/** Assembles the lesson of a pack. What the library no longer holds is left out. */
export function lessonOfPack(pack: Pack, material: LessonMaterial): Lesson {
  const { catalogue, reading, quiz, builtOn, link, site } = material;
  const agenda = proposeAgenda(pack, catalogue);
  const steps = agenda.steps.filter(({ missing }) => !missing);
  const used = [...new Set(steps.flatMap(({ uses }) => uses))];
  const readings = used.map(reading).filter((found) => found !== undefined);
  const position = new Map(readings.map(({ short }, at) => [short, at]));
  const sessions = sessionsOf(pack).flatMap((short) => material.session(short) ?? []);
  return {
    title: packTitle(pack, catalogue),
    audience: packAudience(pack, catalogue),
    minutes: pack.minutes,
    objectives: objectivesOf(readings, sessions),
    steps: steps.map((step) => lessonStep(step, pack, position, material)),
    readings,
    questions: questionsOf(pack, steps, readings, material),
    prepare: sessions.flatMap(({ prepare }) => prepare),
    notes: [...sessions.flatMap(({ notes }) => notes), ...linesOf(pack.notes)],
    slips: sessions.flatMap(({ slips }) => slips),
    adapt: sessions.flatMap(({ adapt }) => adapt),
    more: sessions.flatMap(({ more }) => more),
    quiz,
    builtOn,
    link,
    site,
  };
}

/** A step as its agenda has it, with what the ready session it comes from tells the trainer. */
function lessonStep(
  { at, minutes, activity, how, notes, uses, part }: AgendaStep,
  pack: Pack,
  position: ReadonlyMap<number, number>,
  { session }: LessonMaterial,
): LessonStep {
  const subject = pack.steps[at];
  const lesson = subject?.part === 'session' ? session(subject.entry) : undefined;
  const told = subject?.part === 'session' ? lesson?.steps[subject.index] : undefined;
  return {
    minutes,
    activity,
    // The steps of ready sessions say by their names what they are.
    ...(part === 'session' ? {} : { part }),
    how,
    notes,
    ...(told
      ? {
          // Minutes within a step hold for the whole of it only.
          inner: told.minutes === minutes ? told.inner : [],
          script: told.script,
          cases: told.cases,
          show: told.show?.flatMap(({ reading, points }) => {
            const found = position.get(lesson?.readings[reading]?.short ?? 0);
            return found === undefined ? [] : [{ reading: found, points }];
          }),
        }
      : {}),
    uses: uses.flatMap((short) => position.get(short) ?? []),
  };
}

/** A trainer's own words, one paragraph a line. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

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

/** The ready sessions whose steps stand in a pack. */
function readySessions(pack: Pack, catalogue: Catalogue): CatalogueSession[] {
  return sessionsOf(pack).flatMap((short) => catalogue.session(short) ?? []);
}

function objectivesOf(readings: readonly Reading[], sessions: readonly Lesson[]) {
  if (sessions.length > 0) return sessions.flatMap(({ objectives }) => objectives);
  const documents = readings.filter(({ kind }) => kind === 'document').map(({ name }) => name);
  return [
    ...(documents.length > 0 ? [words.knowDocuments(documents.slice(0, 3).join('; '))] : []),
    ...(readings.some(({ kind }) => kind === 'model') ? [words.useModels] : []),
    ...(readings.some(({ kind }) => kind === 'report') ? [words.useReports] : []),
  ];
}

/**
 * Own questions first, then those of each ready session whose step is in the pack, or else the first
 * of each reading. None is asked twice.
 */
function questionsOf(
  pack: Pack,
  steps: readonly AgendaStep[],
  readings: readonly Reading[],
  { session }: LessonMaterial,
): LessonQuestion[] {
  const asks = steps.flatMap(({ at }, step) =>
    (pack.steps[at]?.asks ?? []).map((question) => ({ question, expect: [], step })),
  );
  const own = pack.questions.map((question) => ({ question, expect: [] }));
  const sessions = sessionsOf(pack).flatMap((short) => {
    const lesson = session(short);
    return lesson ? [{ short, lesson }] : [];
  });
  const ready = sessions.flatMap(({ short, lesson }) =>
    lesson.questions.flatMap(({ step, ...question }): LessonQuestion[] => {
      if (step === undefined) return [question];
      const found = steps.findIndex(({ at }) => {
        const subject = pack.steps[at];
        return subject?.part === 'session' && subject.entry === short && subject.index === step;
      });
      // What a step asks goes with the step.
      return found < 0 ? [] : [{ ...question, step: found }];
    }),
  );
  const given =
    sessions.length > 0
      ? ready
      : readings.flatMap(({ questions }) =>
          questions
            .slice(0, readings.length > 4 ? 1 : 2)
            .map((question) => ({ question, expect: [] })),
        );
  const known = new Set<string>();
  return [...asks, ...own, ...given].filter(({ question }) => {
    const isNew = !known.has(question);
    known.add(question);
    return isNew;
  });
}
