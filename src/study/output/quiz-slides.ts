import { outputWords as words } from '../../words/outputs.ts';
import type { Lesson } from '../lesson.ts';
import { answerOf, choicesOf } from './quiz-text.ts';
import { listSlides, type Slide } from './slide.ts';

/** Each question with its choices, and then its answer with the reason. */
export function quizSlides({ quiz }: Lesson): Slide[] {
  return quiz.flatMap((question, index) => {
    const above = `${words.quizQuestion(index + 1, quiz.length)}`;
    const { source, why } = question;
    const proof = source.name ? `${words.source}: ${source.name}` : '';
    const key = [`${words.answer}: ${answerOf(question)}`, why, proof].filter(
      (line) => line !== '',
    );
    return [
      ...listSlides({
        kind: 'quiz',
        above: question.kind === 'single' ? above : `${above} · ${words.choose[question.kind]}`,
        title: question.question,
        bullets: choicesOf(question),
        notes: key,
      }),
      ...listSlides({
        kind: 'quiz',
        above: `${above} · ${words.answer}`,
        title: question.question,
        bullets: key,
        notes: [],
      }),
    ];
  });
}
