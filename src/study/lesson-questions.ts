import type { Lesson, LessonQuestion, LessonStep } from './lesson.ts';

/** How the names of steps begin in which a quiz is taken, and of those in which people talk. */
const quizName = /^trắc nghiệm/iu;
const talkName = /thảo luận|\bbàn\b|đóng vai|nhóm|tình huống|kinh nghiệm/iu;

/** Whether a quiz is taken in a step. */
export const isQuizStep = ({ activity, part }: LessonStep): boolean =>
  part === undefined ? quizName.test(activity) : part === 'quiz';

/**
 * Questions by the step that asks them. One without a step goes to a step that talks, spread evenly
 * over these; where none talks, to the last step before the quiz.
 */
export function questionsByStep({ steps, questions }: Lesson): LessonQuestion[][] {
  const asked: LessonQuestion[][] = steps.map(() => []);
  if (steps.length === 0) return asked;
  const talks = talkingSteps(steps);
  const open = questions.filter(({ step }) => step === undefined || step >= steps.length);
  for (const question of questions) {
    const at = open.indexOf(question);
    const step =
      at < 0 ? (question.step ?? 0) : talks[Math.floor((at * talks.length) / open.length)];
    asked[step ?? 0]?.push(question);
  }
  return asked;
}

function talkingSteps(steps: readonly LessonStep[]): number[] {
  const positions = steps.map((_, at) => at);
  const set = positions.filter((at) => steps[at]?.part === 'discussion');
  if (set.length > 0) return set;
  const named = positions.filter((at) => {
    const step = steps[at];
    return step && step.part === undefined && !isQuizStep(step) && talkName.test(step.activity);
  });
  if (named.length > 0) return named;
  const quiz = steps.findIndex(isQuizStep);
  // Before the quiz, else before the closing.
  return [Math.max(0, (quiz > 0 ? quiz : steps.length - 1) - 1)];
}
