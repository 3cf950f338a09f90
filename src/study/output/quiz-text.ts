import { outputWords as words } from '../../words/outputs.ts';
import type { QuizQuestion } from '../quiz-question.ts';

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Lines printed under a question: its choices, or what is to be joined or ordered. */
export function choicesOf(question: QuizQuestion): string[] {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.map((option, index) => `${letter(index)}. ${option}`);
    case 'true-false':
      return [`A. ${words.yes}`, `B. ${words.no}`];
    case 'match':
      return [
        ...question.pairs.map(({ left }, index) => `${index + 1}. ${left}`),
        ...mixed(question.pairs.map(({ right }) => right)).map(
          (right, index) => `${letter(index)}. ${right}`,
        ),
      ];
    case 'order':
      return mixed(question.items).map((item, index) => `${letter(index)}. ${item}`);
  }
}

/** The right answer in words, by the letters that `choicesOf` gives. */
export function answerOf(question: QuizQuestion): string {
  switch (question.kind) {
    case 'single':
      return `${letter(question.answer)}. ${question.options[question.answer] ?? ''}`;
    case 'several':
      return question.answers
        .map((at) => `${letter(at)}. ${question.options[at] ?? ''}`)
        .join('; ');
    case 'true-false':
      return question.answer ? `A. ${words.yes}` : `B. ${words.no}`;
    case 'match': {
      const rights = mixed(question.pairs.map(({ right }) => right));
      return question.pairs
        .map(({ right }, index) => `${index + 1}–${letter(rights.indexOf(right))}`)
        .join(', ');
    }
    case 'order': {
      const shown = mixed(question.items);
      return question.items.map((item) => letter(shown.indexOf(item))).join(' → ');
    }
  }
}

/**
 * Another order of the items, the same on every sheet and in its key: by alphabet, and turned by
 * one where that is the right order already.
 */
export function mixed(items: readonly string[]): string[] {
  const sorted = items.toSorted((a, b) => a.localeCompare(b, 'vi'));
  const isSame = sorted.every((item, index) => item === items[index]);
  return isSame ? [...sorted.slice(1), ...sorted.slice(0, 1)] : sorted;
}
