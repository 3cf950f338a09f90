import { fold } from '../vietnamese/index.ts';
import type { QuizQuestion } from './quiz-question.ts';

/** Shorter answers stand in too many questions by chance. */
const tellingAnswer = 6;

/** Right answers of a question, folded; none where it asks for an order or a pairing. */
function answersOf(question: QuizQuestion): string[] {
  if (question.kind === 'single') return [fold(question.options[question.answer] ?? '')];
  if (question.kind === 'several')
    return question.answers.map((at) => fold(question.options[at] ?? ''));
  return [];
}

const sourceOf = ({ source }: QuizQuestion): string => source.address ?? source.name;

/**
 * Whether two questions may not stand in one quiz: they ask the same of one source, or one says what
 * the other asks.
 */
export function clash(a: QuizQuestion, b: QuizQuestion): boolean {
  if (sourceOf(a) !== sourceOf(b)) return false;
  const [ofA, ofB] = [answersOf(a), answersOf(b)];
  if (ofA.length > 0 && ofA.join() === ofB.join()) return true;
  const asked = (question: QuizQuestion) =>
    fold(`${question.situation ?? ''} ${question.question}`);
  const tells = (text: string, answers: readonly string[]) =>
    answers.some((answer) => answer.length >= tellingAnswer && text.includes(answer));
  return tells(asked(a), ofB) || tells(asked(b), ofA);
}
