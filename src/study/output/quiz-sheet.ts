import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import type { QuizQuestion } from '../quiz-question.ts';
import { answerOf, choicesOf } from './quiz-text.ts';
import { sheetFoot, sheetHead } from './sheet-parts.ts';
import { h, type Tag } from './tree.ts';

/** How a quiz sheet shows its answers: not at all, printed, or each behind a fold to be opened. */
export type Answers = 'none' | 'printed' | 'folded';

/** The quiz: to be filled in on paper, as its key with reasons and sources, or to try on a screen. */
export function quizSheet(lesson: Lesson, answers: Answers): Tag {
  return h(
    'article.sheet.quiz-sheet',
    {},
    sheetHead(lesson, answers === 'printed' ? words.quizKey : words.quiz),
    answers === 'none' && lesson.quiz.length > 0 && fields(lesson.quiz.length),
    lesson.quiz.length === 0
      ? h('p', {}, words.noQuiz)
      : h(
          'ol.questions',
          {},
          lesson.quiz.map((question) => questionTag(question, answers, lesson.site)),
        ),
    sheetFoot(lesson),
  );
}

function fields(count: number): Tag {
  const blank = (name: string, after = '') =>
    h('p.field', {}, h('span', {}, `${name}:`), h('span.blank'), after);
  return h(
    'div.fields',
    {},
    blank(words.name),
    blank(words.unit),
    blank(words.day),
    blank(words.score, `/ ${count}`),
  );
}

function questionTag(question: QuizQuestion, answers: Answers, site: string | undefined): Tag {
  return h(
    'li',
    {},
    question.situation !== undefined && h('p.situation', {}, question.situation),
    h(
      'p',
      {},
      question.question,
      // Nearly all are of this kind, and lettered choices say so.
      question.kind !== 'single' && [' ', h('span.small', {}, words.choose[question.kind])],
    ),
    h(
      'ul.choices',
      { role: 'list' },
      choicesOf(question).map((choice) => h('li', {}, choice)),
    ),
    answers === 'printed' && keyTags(question, site),
    answers === 'folded' &&
      h('details', {}, h('summary', {}, words.answer), keyTags(question, site)),
  );
}

/** Answer, reason and source; an address is printed only if it can be typed from paper. */
function keyTags(question: QuizQuestion, site: string | undefined): Tag[] {
  const { why, source } = question;
  const at = source.address && site ? ` (${site}${source.address})` : '';
  const proof = source.name && ` ${words.source}: ${source.name}${at}.`;
  return [
    h('p.key', {}, h('b', {}, `${words.answer}: ${answerOf(question)}`)),
    h('p.small', {}, why, proof),
  ];
}
