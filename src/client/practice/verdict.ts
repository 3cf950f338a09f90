import type { QuizQuestion } from '../../study/quiz-question.ts';
import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';

/** What is said about an answer: right or not, the right one, why, and what proves it. */
export function verdict(question: QuizQuestion, wasRight: boolean): HTMLElement {
  const { why, source } = question;
  const proof =
    source.address === undefined
      ? source.name
      : element('a', { href: link(source.address) }, source.name);
  return element(
    'div',
    { class: 'verdict', 'data-right': wasRight },
    element('p', {}, element('b', {}, wasRight ? words.right : words.wrong)),
    ...(wasRight ? [] : [element('p', {}, `${words.rightAnswer} ${rightAnswer(question)}`)]),
    ...(why === '' ? [] : [element('p', {}, why)]),
    ...(source.name === '' ? [] : [element('p', {}, `${words.proof} `, proof)]),
  );
}

function rightAnswer(question: QuizQuestion): string {
  switch (question.kind) {
    case 'single':
      return question.options[question.answer] ?? '';
    case 'several':
      return question.answers.map((at) => question.options[at]).join('; ');
    case 'true-false':
      return question.answer ? words.yes : words.no;
    case 'match':
      return question.pairs.map(({ left, right }) => `${left}: ${right}`).join('; ');
    case 'order':
      return question.items.join(' → ');
  }
}
