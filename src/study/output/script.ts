import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson, Reading } from '../lesson.ts';
import { questionsByStep } from '../lesson-questions.ts';
import { askedTags, caseTag, innerTag, slipTags, spokenTags, titled } from './script-parts.ts';
import { blankLines, part, sheetFoot, sheetHead, timedSteps } from './sheet-parts.ts';
import { h, type Tag } from './tree.ts';

/**
 * The trainer's script: what to get ready, then each step with its minutes, how to run it, what to
 * say, what to ask and what to expect; mistakes and changes by audience. One can teach from it alone.
 */
export function trainerScript(lesson: Lesson): Tag {
  const steps = timedSteps(lesson);
  const total = steps.at(-1)?.end ?? 0;
  const used = new Set(steps.flatMap(({ uses }) => uses));
  const unused = lesson.readings.filter((_, index) => !used.has(index));
  const { prepare, notes, objectives, slips, adapt, more } = lesson;
  const list = (lines: readonly string[]) =>
    h(
      'ul',
      {},
      lines.map((line) => h('li', {}, line)),
    );
  return h(
    'article.sheet.script',
    {},
    sheetHead(lesson, words.script),
    total !== lesson.minutes && h('p.caution', {}, timeWarning(total - lesson.minutes)),
    objectives.length > 0 && part('objectives', words.objectives, list(objectives)),
    prepare.length > 0 && part('prepare', words.prepare, list(prepare)),
    notes.length > 0 && part('session-notes', words.sessionNotes, notes.map(noteTag)),
    part(
      'steps',
      words.agenda,
      steps.map((step, at) => stepTag(step, at, lesson)),
    ),
    unused.length > 0 && part('unused', words.notUsed, usedList(unused)),
    slips.length > 0 && part('slips', words.slips, slipTags(slips)),
    adapt.length > 0 &&
      part(
        'adapt',
        words.adapt,
        h(
          'ul',
          {},
          adapt.map(({ audience, how }) => h('li', {}, h('b', {}, `${audience}: `), how)),
        ),
      ),
    more.map(({ title, lines }) => part('more', title || words.moreOfIt, list(lines))),
    sheetFoot(lesson),
  );
}

/** That the steps take longer, or shorter, than the time set aside. */
export function timeWarning(difference: number): string {
  return difference > 0 ? words.over(difference) : words.under(-difference);
}

const noteTag = (line: string): Tag => h('p.notes', {}, line);

function stepTag(step: ReturnType<typeof timedSteps>[number], at: number, lesson: Lesson): Tag {
  const readings = step.uses.flatMap((use) => lesson.readings[use] ?? []);
  const asked = questionsByStep(lesson)[at] ?? [];
  return h(
    'section.step',
    {},
    h('p.time', {}, h('b', {}, `${step.start}–${step.end}`), ` ${words.minutes(step.minutes)}`),
    h(
      'div',
      {},
      h('h3', {}, step.activity),
      step.how && h('p', {}, step.how),
      innerTag(step),
      spokenTags(step),
      (step.cases ?? []).map((each) => caseTag(each, true)),
      asked.length > 0 && [h('p.part', {}, words.asked), askedTags(asked)],
      readings.length > 0 && [h('p.part', {}, words.uses), usedList(readings)],
      shownTags(step, lesson),
      h('p.part', {}, words.notes),
      step.notes ? step.notes.split('\n').map(noteTag) : blankLines(2),
    ),
  );
}

/** The points that an author chose for the slides of this step. */
function shownTags({ show = [] }: Lesson['steps'][number], { readings }: Lesson): Tag[] {
  return show.flatMap(({ reading, points }) => {
    const name = readings[reading]?.name;
    return name ? titled(words.shown(name), points) : [];
  });
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
