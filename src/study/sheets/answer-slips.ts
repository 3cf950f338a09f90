import { outputWords as words } from '../../words/outputs.ts';
import { sheetWords } from '../../words/sheets.ts';
import type { Lesson } from '../lesson.ts';
import { choicesOf } from '../output/quiz-text.ts';
import { h, type Tag } from '../output/tree.ts';
import { fieldRow } from './paper-parts.ts';

/** Slips on one A4. */
const slipsASheet = 4;

/** Answer slips, four on an A4, to be cut: a row of letters for each question. */
export function answerSlips(lesson: Lesson): Tag {
  const { quiz, title } = lesson;
  if (quiz.length === 0)
    return h('article.sheet', {}, h('h1', {}, title), h('p', {}, words.noQuiz));
  const slip = (): Tag =>
    h(
      'section.slip',
      {},
      h('p.sheet-kind', {}, sheetWords.slip),
      h('p.slip-title', {}, title),
      fieldRow([words.name, words.unit]),
      h(
        'ol.marks',
        {},
        quiz.map((question) => {
          const lettered =
            question.kind === 'single' ||
            question.kind === 'several' ||
            question.kind === 'true-false';
          return h(
            'li',
            {},
            lettered
              ? choicesOf(question).map((_, at) => h('span.disc', {}, String.fromCharCode(65 + at)))
              : h('span.blank'),
          );
        }),
      ),
      h('p.score', {}, `${words.score}: ……… / ${quiz.length}`),
    );
  return h(
    'article.sheet.answer-slips',
    {},
    h('h1.no-print', {}, title),
    Array.from({ length: slipsASheet }, slip),
  );
}
