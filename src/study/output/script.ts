import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson, Reading } from '../lesson.ts';
import { blankLines, part, sheetFoot, sheetHead, timedSteps } from './sheet-parts.ts';
import { h, type Tag } from './tree.ts';

/** The trainer's script: each step with its minutes, how to run it, notes, what is used in it. */
export function trainerScript(lesson: Lesson): Tag {
  const steps = timedSteps(lesson);
  const total = steps.at(-1)?.end ?? 0;
  const used = new Set(steps.flatMap(({ uses }) => uses));
  const unused = lesson.readings.filter((_, index) => !used.has(index));
  return h(
    'article.sheet.script',
    {},
    sheetHead(lesson, words.script),
    total !== lesson.minutes && h('p.caution', {}, timeWarning(total - lesson.minutes)),
    lesson.objectives.length > 0 &&
      part(
        'objectives',
        words.objectives,
        h(
          'ul',
          {},
          lesson.objectives.map((aim) => h('li', {}, aim)),
        ),
      ),
    part(
      'steps',
      words.agenda,
      steps.map((step) => stepTag(step, lesson)),
    ),
    unused.length > 0 && part('unused', words.notUsed, usedList(unused)),
    lesson.questions.length > 0 &&
      part(
        'questions',
        words.questions,
        h(
          'ol',
          {},
          lesson.questions.map((question) => h('li', {}, question)),
        ),
      ),
    sheetFoot(lesson),
  );
}

/** That the steps take longer, or shorter, than the time set aside. */
export function timeWarning(difference: number): string {
  return difference > 0 ? words.over(difference) : words.under(-difference);
}

function stepTag(step: ReturnType<typeof timedSteps>[number], lesson: Lesson): Tag {
  const readings = step.uses.flatMap((at) => lesson.readings[at] ?? []);
  return h(
    'section.step',
    {},
    h('p.time', {}, h('b', {}, `${step.start}–${step.end}`), ` ${words.minutes(step.minutes)}`),
    h(
      'div',
      {},
      h('h3', {}, step.activity),
      step.how && h('p', {}, step.how),
      readings.length > 0 && [h('p.part', {}, words.uses), usedList(readings)],
      h('p.part', {}, words.notes),
      step.notes ? step.notes.split('\n').map((line) => h('p.notes', {}, line)) : blankLines(2),
    ),
  );
}

function usedList(readings: readonly Reading[]): Tag {
  return h(
    'ul',
    {},
    readings.map(({ name, summary, reference }) =>
      h(
        'li',
        {},
        h('b', {}, name),
        summary !== '' ? `: ${summary}` : reference && ` (${reference})`,
      ),
    ),
  );
}
