import { formatDate } from '../../vietnamese/index.ts';
import { deckWords as words } from '../../words/deck.ts';
import { outputWords } from '../../words/outputs.ts';
import type {
  Lesson,
  LessonCase,
  LessonQuestion,
  LessonSlip,
  LessonSource,
  LessonStep,
  Reading,
  Spoken,
} from '../lesson.ts';

/** Notes of a step: how to run it, what to say, the trainer's own words. */
export function stepNotes(step: LessonStep, spoken: readonly Spoken[]): string[] {
  const { how, notes, inner = [] } = step;
  return [
    ...(how ? [`${words.notes.how}: ${how}`] : []),
    ...(inner.length > 0
      ? [
          `${words.notes.inner}: ${inner
            .map(({ minutes, what }) => `${outputWords.minutes(minutes)} ${what}`)
            .join('; ')}.`,
        ]
      : []),
    ...spoken.map(spokenNote),
    ...(notes ? notes.split('\n').map((line) => `${words.notes.mine}: ${line}`) : []),
  ];
}

/** What is said, with what it rests on. */
function spokenNote({ say, basis }: Spoken): string {
  return basis.length === 0 ? say : `${say} (${basis.join('; ')})`;
}

/** What is said of a reading, and what is left to the step. */
export function spokenOf(
  step: LessonStep,
  readings: readonly Reading[],
): { byReading: Map<Reading, Spoken[]>; rest: Spoken[] } {
  const byReading = new Map<Reading, Spoken[]>();
  const rest: Spoken[] = [];
  for (const spoken of step.script ?? []) {
    const about = readings.find(({ name }) => spoken.basis.some((basis) => basis.endsWith(name)));
    if (about) byReading.set(about, [...(byReading.get(about) ?? []), spoken]);
    else rest.push(spoken);
  }
  return { byReading, rest };
}

/** Most sources named in notes: the others stand on paper. */
const mostNamed = 4;

/** Notes of a reading: what to say, its citation and state, what its slide leaves out, reservations. */
export function readingNotes(
  reading: Reading,
  builtOn: string,
  spoken: readonly Spoken[],
): string[] {
  const { reference, state, summary, points, caution, sources, kind } = reading;
  return [
    ...spoken.map(spokenNote),
    [reference, state && outputWords.state(state, formatDate(builtOn))].filter(Boolean).join('. '),
    summary,
    points.length > 0 ? `${outputWords.points[kind]}: ${points.map(ended).join(' ')}` : '',
    caution ? `${outputWords.caution}: ${caution}` : '',
    sources.length > 0
      ? `${outputWords.sources}: ${sources.slice(0, mostNamed).map(nameOf).join('; ')}.`
      : '',
  ].filter((note) => note !== '');
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A source as it is said aloud; its address is on paper. */
function nameOf({ title, publisher, day }: LessonSource): string {
  return [title, publisher, day && formatDate(day)].filter(Boolean).join(', ');
}

/** What good answers to a question touch on. */
export function questionNotes({ question, expect }: LessonQuestion): string[] {
  return [question, ...expect.map((line) => `${words.notes.expect}: ${line}`)];
}

/** Roles, tasks and solution of a case. */
export function caseNotes({ situation, roles, ask, expect, basis }: LessonCase): string[] {
  return [
    situation,
    ...roles,
    ...ask,
    ...expect.map((line) => `${words.notes.expect}: ${line}`),
    ...(basis.length > 0 ? [`${words.notes.basis}: ${basis.join('; ')}.`] : []),
  ];
}

/** Mistakes, with what is right and what shows it. */
export function slipNotes(slips: readonly LessonSlip[]): string[] {
  return slips.map(({ wrong, right, basis }) =>
    [wrong, right, basis.length > 0 && `(${basis.join('; ')})`].filter(Boolean).join(' '),
  );
}

/** What the trainer must know before anyone comes. */
export function sessionNotes({ prepare, notes, adapt, more }: Lesson): string[] {
  return [
    ...prepare.map((line) => `${outputWords.prepare}: ${line}`),
    ...notes,
    ...adapt.map(({ audience, how }) => `${audience}: ${how}`),
    ...more.flatMap(({ title, lines }) => [title, ...lines]).filter((line) => line !== ''),
  ];
}
