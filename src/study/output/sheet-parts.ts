import { formatDate } from '../../vietnamese/index.ts';
import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { h, type Tag } from './tree.ts';

/** The head of every sheet: what it is, the lesson's title, for whom and how long. */
export function sheetHead(lesson: Lesson, kind: string, beside?: Tag): Tag {
  return h(
    'header.sheet-head',
    {},
    h(
      'div',
      {},
      h('p.sheet-kind', {}, kind),
      h('h1', {}, lesson.title),
      h(
        'p.sheet-about',
        {},
        lesson.audience && `${words.audience}: ${lesson.audience} · `,
        words.minutes(lesson.minutes),
      ),
    ),
    beside,
  );
}

/** The foot of every sheet: of which day it is, and that it replaces no official text. */
export function sheetFoot(lesson: Lesson): Tag {
  const day = formatDate(lesson.builtOn);
  return h('footer.sheet-foot', {}, h('p', {}, `${words.builtOn(day)} ${words.disclaimer}`));
}

/** A part of a sheet under its heading. */
export function part(name: string, title: string, ...content: Parameters<typeof h>[2][]): Tag {
  return h(`section.${name}`, {}, h('h2', {}, title), ...content);
}

/** Lines to write on. */
export function blankLines(count: number): Tag {
  const lines = Array.from({ length: count }, () => h('span.line'));
  return h('div.lines', { 'aria-hidden': 'true' }, lines);
}

/** Steps with the minutes at which they begin and end. */
export function timedSteps(lesson: Lesson) {
  let clock = 0;
  return lesson.steps.map((step) => {
    const start = clock;
    clock += step.minutes;
    return { ...step, start, end: clock };
  });
}
