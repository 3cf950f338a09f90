import { deckWords as words } from '../../words/deck.ts';
import { outputWords } from '../../words/outputs.ts';
import type { Lesson, LessonQuestion, LessonStep, Reading } from '../lesson.ts';
import { isQuizStep } from '../lesson-questions.ts';
import { answerOf } from '../output/quiz-text.ts';
import type { timedSteps } from '../output/sheet-parts.ts';
import { documentSlide, taskSlide } from './document-slides.ts';
import { heightOf, largest, partsOf, sentencesWithin } from './fit.ts';
import type { Frame } from './list-slides.ts';
import { caseNotes, questionNotes, readingNotes, spokenOf, stepNotes } from './notes.ts';
import { practiceSlide } from './practice-slides.ts';
import { keySlides, quizSlide } from './quiz-slides.ts';
import type { Slide } from './slide.ts';
import { askSlide, caseSlides, closeSlide } from './talk-slides.ts';

type TimedStep = ReturnType<typeof timedSteps>[number];

/** How much a slide is needed; the lowest are left out first where a deck grows too long. */
export const weights = {
  fixed: 100,
  opened: 60,
  ask: 70,
  document: 50,
  case: 80,
  quiz: 65,
  key: 20,
  slips: 55,
  model: 40,
  tasks: 35,
  chain: 30,
  report: 25,
  again: 10,
} as const;

/** A step this long, or with something to act or talk about, opens with a slide of its own. */
const longStep = 15;
const mostAsked = 2;
/** Letters of a question that one slide holds, and of the name of a step that closes a session. */
const longestAsked = 330;
const longestClosing = 150;

/** Slides of one step, in the order in which it is taught; never none. */
export function stepSlides(
  lesson: Lesson,
  step: TimedStep,
  at: number,
  {
    fresh,
    asked,
    isLast,
  }: { fresh: readonly number[]; asked: readonly LessonQuestion[]; isLast: boolean },
): Slide[] {
  const frame: Frame = {
    step: at,
    above: step.activity,
    when: words.at(step.start, step.end),
    title: step.activity,
    notes: [],
    weight: weights.fixed,
  };
  const readings = fresh.flatMap((position) => lesson.readings[position] ?? []);
  const { byReading, rest } = spokenOf(step, readings);
  const spoken = [...rest];
  const shown = readings.flatMap((reading) =>
    readingSlides(frame, step, reading, lesson, byReading.get(reading) ?? []),
  );
  const cases = (step.cases ?? []).flatMap((each) =>
    caseSlides({ ...frame, weight: weights.case, notes: caseNotes(each) }, each),
  );
  const quiz = isQuizStep(step) ? quizSlides(frame, lesson) : [];
  const content = [...shown, ...cases, ...askSlides(frame, asked), ...quiz];
  const notes = stepNotes(step, spoken);
  if (isLast && quiz.length === 0) return [...content, closing(frame, step, notes)];
  const isOpened = step.minutes >= longStep || cases.length > 0 || content.length === 0;
  const [first, ...others] = content;
  if (isOpened || !first) {
    const weight = content.length === 0 ? weights.fixed : weights.opened;
    return [openingSlide({ ...frame, notes, weight }, step, at, lesson.steps.length), ...content];
  }
  const keeps = notes.length + (first.keeps ?? first.notes.length);
  return [{ ...first, notes: [...notes, ...first.notes], keeps }, ...others];
}

function readingSlides(
  frame: Frame,
  step: LessonStep,
  reading: Reading,
  lesson: Lesson,
  spoken: Parameters<typeof readingNotes>[2],
): Slide[] {
  const notes = readingNotes(reading, lesson.builtOn, spoken);
  const named = { ...frame, title: reading.name, notes, keeps: spoken.length };
  if (reading.kind !== 'document') {
    return [practiceSlide({ ...named, weight: weights[reading.kind] }, reading)];
  }
  const chosen = step.show?.find(({ reading: at }) => lesson.readings[at] === reading)?.points;
  const slides = [documentSlide({ ...named, weight: weights.document }, reading, chosen)];
  if (reading !== mostTasked(lesson)) return slides;
  const tasks = taskSlide({ ...frame, notes: [], weight: weights.tasks }, reading);
  return tasks ? [...slides, tasks] : slides;
}

/** The document that asks most of most: one slide of who must do what is enough for a session. */
function mostTasked({ readings }: Lesson): Reading | undefined {
  const documents = readings.filter(({ kind, tasks }) => kind === 'document' && tasks.length > 1);
  return documents.toSorted((a, b) => b.tasks.length - a.tasks.length)[0];
}

/** At most two questions are shown; the others are in the notes of the last. */
function askSlides(frame: Frame, asked: readonly LessonQuestion[]): Slide[] {
  const shown = asked.slice(0, mostAsked);
  const also = asked.slice(mostAsked).flatMap((question) => questionNotes(question));
  return shown.flatMap((question, at) => {
    const isLast = at === shown.length - 1;
    const notes = [
      ...questionNotes(question).slice(1),
      ...(isLast && also.length > 0 ? [`${words.notes.also}:`, ...also] : []),
    ];
    // A question of the trainer's own may be longer than a slide: it goes on, nothing is cut.
    return partsOf(question.question, longestAsked).map((part, nth) =>
      askSlide(
        { ...frame, notes: nth === 0 ? notes : [], weight: weights.ask - at * 10 },
        { ...question, question: part },
        at + 1,
        shown.length,
      ),
    );
  });
}

function quizSlides(frame: Frame, { quiz }: Lesson): Slide[] {
  if (quiz.length === 0) return [];
  const shown = quiz.flatMap((question, at) => {
    const { why, source } = question;
    const proof = source.name ? `${outputWords.source}: ${source.name}` : '';
    const notes = [`${words.notes.answer}: ${answerOf(question)}`, why, proof].filter(
      (note) => note !== '',
    );
    const above = `${frame.above} · ${outputWords.quizQuestion(at + 1, quiz.length)}`;
    return quizSlide({ ...frame, above, notes, weight: weights.quiz }, question, at) ?? [];
  });
  return [
    ...shown,
    ...keySlides({ ...frame, title: words.key, notes: [], weight: weights.key }, quiz),
  ];
}

function openingSlide(
  frame: Frame,
  { minutes, how = '', inner = [] }: TimedStep,
  at: number,
  of: number,
): Slide {
  const doing =
    inner.length > 0
      ? inner.map((part) => `${outputWords.minutes(part.minutes)}: ${part.what}`).join(' · ')
      : sentencesWithin(how, 330);
  const fits = (size: number) =>
    heightOf(frame.title, 780, size, { face: 'read', line: 1.18 }) <= 300;
  const size = largest([36, 32, 28], (each) => heightOf(doing, 1090, each) <= 190) ?? 28;
  return {
    ...frame,
    above: words.stepOf(at + 1, of),
    titleSize: largest([74, 64, 56, 48, 40], fits) ?? 36,
    body: { layout: 'step', minutes, doing, size },
  };
}

function closing(frame: Frame, { how = '' }: LessonStep, notes: readonly string[]): Slide {
  const lines = how.split(/(?<=[.!?;])\s+/).filter((line) => line !== '');
  // A name too long for a title is a text of its own.
  const isLong = frame.title.length > longestClosing;
  const head = { ...frame, notes, title: isLong ? words.closing : frame.title };
  return closeSlide(head, isLong ? partsOf(frame.title, 400) : lines);
}
