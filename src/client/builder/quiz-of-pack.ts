import { proposeAgenda } from '../../study/agenda.ts';
import { type Pack, sessionsOf } from '../../study/pack.ts';
import { drawQuiz, questionsAbout } from '../../study/quiz.ts';
import type { QuizFile } from '../../study/quiz-facts.ts';
import type { QuizQuestion } from '../../study/quiz-question.ts';
import type { Stock } from './data.ts';

/** Permanent integers of all that a pack's quiz may ask about: entries its steps use, its sessions. */
export function askedAbout(pack: Pack, stock: Stock): number[] {
  const { steps } = proposeAgenda(pack, stock);
  return [...new Set([...steps.flatMap(({ uses }) => uses), ...sessionsOf(pack)])];
}

/** The quiz of a pack; none where its steps leave no room for one. */
export function quizOfPack(pack: Pack, stock: Stock, file: QuizFile): QuizQuestion[] {
  const hasRoom = pack.steps.some(({ part }) => part === 'quiz' || part === 'session');
  if (!hasRoom) return [];
  return drawQuiz(questionsAbout(file, pack.quiz.seed, askedAbout(pack, stock)), pack.quiz);
}

/** Entries of a pack about which no question can be asked: the trainer is told, none is passed over. */
export function entriesWithout(pack: Pack, stock: Stock, file: QuizFile): number[] {
  const about = askedAbout(pack, stock).filter((short) => stock.entry(short)?.kind === 'document');
  const asked = new Set(
    questionsAbout(file, pack.quiz.seed, about).flatMap((placed) => placed.about),
  );
  return about.filter((short) => !asked.has(short));
}

export { questionKey } from '../../study/quiz.ts';
