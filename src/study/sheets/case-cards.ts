import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import type { Lesson, LessonCase, Reading } from '../lesson.ts';
import { h, type Tag } from '../output/tree.ts';
import { writingLines } from './paper-parts.ts';

/** Cards of cases, two A5 on an A4: cases to act, then models to carry over, with what is not known. */
export function caseCards(lesson: Lesson): Tag {
  const cases = lesson.steps.flatMap(({ cases: some = [] }) => some).map(caseCard);
  const models = lesson.readings.filter(({ kind }) => kind === 'model').map(modelCard);
  const cards = [...cases, ...models];
  return h(
    'article.sheet.case-cards',
    {},
    h('h1.no-print', {}, lesson.title),
    cards.length > 0 ? cards : h('p', {}, sheetWords.noCases),
  );
}

function caseCard({ title, situation, roles, ask }: LessonCase, at: number): Tag {
  return h(
    'section.case-card',
    {},
    h('p.sheet-kind', {}, sheetWords.card(at + 1)),
    h('h2', {}, title),
    h('p', {}, situation),
    roles.length > 0 && [h('p.part', {}, words.roles), list(roles)],
    h('p.part', {}, words.caseAsk),
    list(ask),
    writingLines(),
  );
}

function modelCard(reading: Reading): Tag {
  const { name, reference, difficulties, points, figures, caution } = reading;
  const results = figures.filter(({ drawn }) => drawn.kind === 'outcome');
  return h(
    'section.case-card',
    {},
    h('p.sheet-kind', {}, words.kinds.model),
    h('h2', {}, name),
    h('p.small', {}, reference),
    h('p.part', {}, words.difficulties.model),
    list(difficulties.slice(0, 1)),
    h('p.part', {}, words.points.model),
    list(points),
    results.length > 0 && [
      h('p.part', {}, sheetWords.results),
      list(results.map(({ value, label }) => `${value} ${label}`)),
    ],
    caution && h('p.small', {}, `${words.caution}: ${caution}`),
    h('p.part', {}, sheetWords.askUnit),
    list(sheetWords.askUnitLines),
    writingLines(),
  );
}

const list = (items: readonly string[]): Tag =>
  h(
    'ul',
    {},
    items.map((item) => h('li', {}, item)),
  );
