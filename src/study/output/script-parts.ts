import { outputWords as words } from '../../words/outputs.ts';
import type { LessonCase, LessonQuestion, LessonSlip, LessonStep } from '../lesson.ts';
import { h, type Tag } from './tree.ts';

/** How the minutes of a step are spent, on one line each. */
export function innerTag({ inner = [] }: LessonStep): Tag | false {
  return (
    inner.length > 0 &&
    h(
      'ul.inner',
      {},
      inner.map(({ minutes, what }) => h('li', {}, h('b', {}, words.minutes(minutes)), ` ${what}`)),
    )
  );
}

/** What the trainer says, each paragraph with what it rests on. */
export function spokenTags({ script = [] }: LessonStep): Tag[] {
  if (script.length === 0) return [];
  return [
    h('p.part', {}, words.spoken),
    ...script.map(({ say, basis }) => h('p.say', {}, say, basisTag(basis))),
  ];
}

/** A case with its roles and tasks; for the trainer also what a solution holds. */
export function caseTag(each: LessonCase, forTrainer: boolean): Tag {
  const { title, situation, roles, ask, expect, basis } = each;
  return h(
    'section.case',
    {},
    h('p.part', {}, `${words.case}: ${title}`),
    h('p', {}, situation),
    roles.length > 0 && titled(words.roles, roles),
    titled(words.caseAsk, ask),
    forTrainer && expect.length > 0 && titled(words.expected, expect),
    forTrainer && basis.length > 0 && h('p.small', {}, basisTag(basis)),
  );
}

/** Questions for discussion, for the trainer with what good answers touch on. */
export function askedTags(questions: readonly LessonQuestion[]): Tag {
  return h(
    'ol',
    {},
    questions.map(({ question, expect }) =>
      h('li', {}, h('p', {}, question), expect.length > 0 && titled(words.expected, expect)),
    ),
  );
}

/** Mistakes with what is right. */
export function slipTags(slips: readonly LessonSlip[]): Tag {
  return h(
    'ul',
    {},
    slips.map(({ wrong, right, basis }) =>
      h('li', {}, wrong, right && h('b', {}, ` ${right}`), basisTag(basis)),
    ),
  );
}

/** A short heading and its lines. */
export function titled(title: string, lines: readonly string[]): Tag[] {
  return [
    h('p.part', {}, title),
    h(
      'ul',
      {},
      lines.map((line) => h('li', {}, line)),
    ),
  ];
}

const basisTag = (basis: readonly string[]): Tag | false =>
  basis.length > 0 && h('span.basis', {}, ` (${basis.join('; ')})`);
