import { formatDate } from '../../vietnamese/index.ts';
import { deckWords as words } from '../../words/deck.ts';
import { outputWords } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { questionsByStep } from '../lesson-questions.ts';
import { timeWarning } from '../output/script.ts';
import { timedSteps } from '../output/sheet-parts.ts';
import { chainSlide } from './chain-slide.ts';
import { heightOf, partsOf, splitItems } from './fit.ts';
import { type Frame, made, rowSlides } from './list-slides.ts';
import { sessionNotes, slipNotes } from './notes.ts';
import { content, smallest } from './places.ts';
import type { Deck, Slide } from './slide.ts';
import { stepSlides, weights } from './step-slides.ts';
import { slipSlides } from './talk-slides.ts';
import { fitTitle } from './titles.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * The slides of a lesson in the order of its agenda: what is taught, asked and tested stands in its
 * step, and nothing comes after the closing but the sources.
 */
export function deckOf(lesson: Lesson): Deck {
  const steps = timedSteps(lesson);
  const asked = questionsByStep(lesson);
  const shown = new Set<number>();
  const taught = steps.flatMap((step, at) => {
    const fresh = step.uses.filter((position) => !shown.has(position));
    for (const position of fresh) shown.add(position);
    const isLast = at === steps.length - 1;
    const own = stepSlides(lesson, step, at, { fresh, asked: asked[at] ?? [], isLast });
    return [...own, ...(at === lastTaught(lesson) ? shared(own[0], lesson) : [])];
  });
  const slides = [
    opening(lesson),
    ...objectives(lesson),
    ...agenda(lesson),
    ...taught,
    ...sources(lesson),
  ];
  return {
    slides: withinBounds(slides, lesson.minutes).map((slide) => ({
      ...slide,
      above: stripName(slide.above),
    })),
    minutes: steps.map(({ minutes }) => minutes),
  };
}

/** Letters of the strip above a slide: it only reminds of a name that stands whole on its own slide. */
const stripLetters = 46;

function stripName(name: string): string {
  const [first = '', ...rest] = partsOf(name, stripLetters);
  return rest.length === 0 ? name : `${first}…`;
}

/** The step after which what belongs to all of them stands: the last one that uses something. */
function lastTaught({ steps }: Lesson): number {
  const quiz = steps.findLastIndex(({ uses }, at) => uses.length > 0 && at < steps.length - 2);
  return Math.max(0, quiz);
}

function shared(beside: Slide | undefined, lesson: Lesson): Slide[] {
  if (!beside) return [];
  const frame: Frame = {
    ...beside,
    above: lesson.steps[beside.step ?? 0]?.activity ?? '',
    notes: [],
    weight: weights.chain,
  };
  const chain = chainSlide(frame, lesson.readings);
  const slips =
    lesson.slips.length > 0
      ? slipSlides(
          { ...frame, title: words.slips, notes: slipNotes(lesson.slips), weight: weights.slips },
          lesson.slips,
        )
      : [];
  return [...(chain ? [chain] : []), ...slips];
}

const front = ({ title }: Lesson): Frame => ({
  ...{ above: title, when: '', title, notes: [], weight: weights.fixed },
});

function opening(lesson: Lesson): Slide {
  const { title, audience, minutes, steps, readings, quiz, builtOn } = lesson;
  const count = (kind: string) => readings.filter((reading) => reading.kind === kind).length;
  const facts = [
    { value: minutes, label: words.facts.minutes },
    { value: steps.length, label: words.facts.steps },
    { value: count('document'), label: words.facts.documents },
    { value: count('model'), label: words.facts.models },
    { value: quiz.length, label: words.facts.quiz },
  ].filter(({ value }) => value > 0);
  const { size } = fitTitle(title, {
    width: 760,
    sizes: [80, 68, 60, 52, 44, 36],
    face: 'read',
    lines: 4,
  });
  const notes = [
    ...sessionNotes(lesson),
    outputWords.builtOn(formatDate(builtOn)),
    outputWords.disclaimer,
  ];
  return made({ ...front(lesson), above: '', notes }, size, {
    layout: 'opening',
    who: audience,
    facts: facts.slice(0, 4).map(({ value, label }) => ({ value: `${value}`, label })),
  });
}

function objectives(lesson: Lesson): Slide[] {
  const rows = lesson.objectives.map((text, at) => ({ lead: `${at + 1}`, text }));
  return rows.length === 0 ? [] : rowSlides({ ...front(lesson), title: words.objectives }, rows);
}

function agenda(lesson: Lesson): Slide[] {
  const steps = timedSteps(lesson);
  if (steps.length === 0) return [];
  const total = steps.at(-1)?.end ?? 0;
  const notes = total === lesson.minutes ? [] : [timeWarning(total - lesson.minutes)];
  const rows = steps.map(({ start, end, minutes, activity }) => ({
    time: `${start}–${end}`,
    activity,
    minutes: words.minutes(minutes),
  }));
  const height = (some: readonly (typeof rows)[number][], size: number) =>
    some.reduce(
      (sum, { activity }) =>
        sum + Math.max(size * 1.2, heightOf(activity, 842, size, { line: 1.15 })) + 12,
      0,
    );
  const room = content.height - 170;
  const title = words.agenda(total, steps.length);
  const { groups, size } = splitItems(rows, [32, 30, smallest], height, room);
  return groups.map((group, at) =>
    made({ ...front(lesson), title, notes }, 46, { layout: 'agenda', rows: group, size }, at),
  );
}

/** All that was used, by name; where each stands is on paper. */
function sources(lesson: Lesson): Slide[] {
  const rows = lesson.readings.map(({ name }, at) => ({ lead: `${at + 1}`, text: name }));
  if (rows.length === 0) return [];
  const frame = { ...front(lesson), title: words.sources };
  const all = rowSlides(frame, rows, 64);
  if (all.length < 2) return all;
  // One slide only, as full as it may be: the others are named in its notes, and all are on paper.
  const first = Array.from(rows, (_, at) => rows.slice(0, rows.length - at))
    .map((some) => ({ some, slides: rowSlides(frame, some, 64) }))
    .find(({ slides }) => slides.length === 1);
  if (!first) return all.slice(0, 1);
  const left = rows.slice(first.some.length).map(({ text }) => text);
  return first.slides.map((slide) => ({
    ...slide,
    notes: [...slide.notes, words.notes.onPaper(left.join('; '))],
  }));
}
