import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson, LessonStep } from '../lesson.ts';
import { shortened } from './measure.ts';
import { quizSlides } from './quiz-slides.ts';
import { readingSlides } from './reading-slides.ts';
import { timeWarning } from './script.ts';
import { timedSteps } from './sheet-parts.ts';
import { bulletFrame, fitTitle, listSlides, type Slide } from './slide.ts';
import { splitBullets } from './split-text.ts';

/** All slides of a lesson: each reading where it is first used, the quiz with its answers, sources. */
export function slidesOf(lesson: Lesson): Slide[] {
  const shown = new Set<number>();
  const steps = timedSteps(lesson).flatMap((step) => {
    const fresh = step.uses.filter((at) => !shown.has(at));
    for (const at of fresh) shown.add(at);
    return [stepSlide(step, lesson), ...readingsAt(lesson, fresh)];
  });
  const rest = lesson.readings.map((_, at) => at).filter((at) => !shown.has(at));
  const plain = (title: string, bullets: readonly string[], notes: readonly string[] = []) =>
    bullets.length === 0
      ? []
      : listSlides({ kind: 'lesson', above: lesson.title, title, bullets, notes });
  return [
    opening(lesson),
    ...plain(words.objectives, lesson.objectives),
    ...plain(words.agenda, agendaLines(lesson), warning(lesson)),
    ...steps,
    ...readingsAt(lesson, rest),
    ...plain(
      words.questions,
      lesson.questions.map(({ question }) => question),
    ),
    ...quizSlides(lesson),
    // By name only: the official citation of each is in the notes of its slide and on the handout.
    ...plain(
      words.sources,
      lesson.readings.map(({ name }) => name),
    ),
  ].map((slide) =>
    slide.above === '' ? slide : { ...slide, above: shortened(slide.above, 90, 1) },
  );
}

function opening(lesson: Lesson): Slide {
  const fitted = fitTitle(lesson.title);
  const about = [lesson.audience, words.minutes(lesson.minutes)].filter(Boolean).join(' · ');
  return {
    kind: 'opening',
    above: '',
    title: fitted.title,
    bullets: [shortened(about, bulletFrame.width, 2)],
    notes: [...fitted.notes, words.builtOn(formatDate(lesson.builtOn)), words.disclaimer],
  };
}

function agendaLines(lesson: Lesson): string[] {
  return timedSteps(lesson).map(
    ({ start, end, activity }) => `${words.from} ${start}–${end}: ${activity}`,
  );
}

function warning(lesson: Lesson): string[] {
  const total = timedSteps(lesson).at(-1)?.end ?? 0;
  return total === lesson.minutes ? [] : [timeWarning(total - lesson.minutes)];
}

function stepSlide(step: LessonStep & { start: number; end: number }, lesson: Lesson): Slide {
  const { title, notes } = fitTitle(step.activity);
  const names = step.uses.flatMap((at) => lesson.readings[at]?.name ?? []);
  // A step's own slide stays up while it is worked on: one, whatever its material.
  const [bullets = []] = splitBullets(
    names.map((name) => shortened(name, bulletFrame.width, 2)),
    bulletFrame,
  );
  return {
    kind: 'lesson',
    above: `${words.from} ${step.start}–${step.end} · ${words.minutes(step.minutes)}`,
    title,
    bullets,
    notes: [
      ...notes,
      step.how ?? '',
      step.notes ?? '',
      bullets.length < names.length ? `${words.uses}: ${names.join('; ')}.` : '',
    ].filter((note) => note !== ''),
  };
}

function readingsAt(lesson: Lesson, positions: readonly number[]): Slide[] {
  return positions.flatMap((at) => {
    const reading = lesson.readings[at];
    return reading ? readingSlides(reading, lesson.builtOn) : [];
  });
}
