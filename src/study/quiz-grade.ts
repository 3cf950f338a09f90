import type { QuizQuestion } from './quiz-question.ts';
import { type Random, shuffled } from './quiz-random.ts';

/** A question as it is put to someone: choices in order, right sides and items shuffled. */
export interface Posed {
  question: QuizQuestion;
  /** What is shown to choose from: choices, right sides of pairs, or items to be ordered. */
  shown: readonly string[];
}

/**
 * What someone answered: positions in `shown`. One of them, several in any order, for each left side
 * its right side, or the items in their order; for true or false 1 is true.
 */
export type Answer = readonly number[];

/** Prepares a question for asking. Items to be ordered never stand in the right order already. */
export function pose(question: QuizQuestion, random: Random): Posed {
  switch (question.kind) {
    case 'single':
    case 'several':
      return { question, shown: question.options };
    case 'true-false':
      return { question, shown: [] };
    case 'match': {
      const rights = question.pairs.map(({ right }) => right);
      return { question, shown: shuffled([...new Set(rights)], random) };
    }
    case 'order': {
      const shown = shuffled(question.items, random);
      const isRight = shown.every((item, at) => item === question.items[at]);
      return { question, shown: isRight ? shown.toReversed() : shown };
    }
  }
}

/** Whether an answer is right as a whole. */
export function isRight({ question, shown }: Posed, answer: Answer): boolean {
  switch (question.kind) {
    case 'single':
      return answer.length === 1 && answer[0] === question.answer;
    case 'true-false':
      return answer.length === 1 && answer[0] === Number(question.answer);
    case 'several':
      return [...new Set(answer)].toSorted((a, b) => a - b).join() === question.answers.join();
    case 'match':
      return question.pairs.every(({ right }, at) => shown[answer[at] ?? -1] === right);
    case 'order':
      return question.items.every((item, at) => shown[answer[at] ?? -1] === item);
  }
}
