import { packLimits } from '../../study/pack.ts';
import type { QuizQuestion } from '../../study/quiz-question.ts';
import { builderWords as words } from '../../words/builder.ts';
import { practiceQuizWords } from '../../words/practice-quiz.ts';
import { element } from '../element.ts';
import { startQuizFiles } from '../practice/quiz-files.ts';
import { loadQuiz, type Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { onPress, part } from './parts.ts';

/** What makes questions: loaded when someone wants to see or save them. */
const loadMaker = () => Promise.all([loadQuiz(), import('./quiz-of-pack.ts')]);

/** The pack's quiz: how many questions, which ones, which are struck out; returns what draws it. */
export function startQuizPanel(desk: Desk, stock: Stock): () => void {
  const panel = part<HTMLDetailsElement>('quiz');
  const size = part<HTMLInputElement>('quiz-size');
  const list = part('quiz-list');
  const note = part('quiz-note');

  const show = async () => {
    if (size.value !== String(desk.pack.quiz.size)) size.value = String(desk.pack.quiz.size);
    if (!panel.open) return;
    try {
      const [file, { quizOfPack, questionKey }] = await loadMaker();
      const { pack } = desk;
      const drawn = quizOfPack(pack, stock, file);
      list.replaceChildren(
        ...drawn.map((question, at) => row(question, at, questionKey(question))),
      );
      note.textContent =
        drawn.length === 0
          ? words.quizNone
          : drawn.length < pack.quiz.size
            ? words.quizFewer(drawn.length)
            : '';
    } catch {
      note.textContent = words.materialFailed;
    }
  };
  const row = (question: QuizQuestion, at: number, key: number) => {
    const strike = element(
      'button',
      {
        class: 'tool',
        type: 'button',
        'aria-label': words.quizStrikeName(at + 1),
        title: words.quizStrike,
      },
      element('span', { 'aria-hidden': 'true' }, '✕'),
    );
    strike.addEventListener('click', () => {
      const { quiz } = desk.pack;
      const without = [...quiz.without, key].slice(-packLimits.steps);
      desk.change({ ...desk.pack, quiz: { ...quiz, without } });
    });
    const origin = question.origin === 'generated' ? `, ${words.generated}` : '';
    return element(
      'li',
      {},
      element(
        'div',
        {},
        question.question,
        element('span', { class: 'pick-about' }, practiceQuizWords.kinds[question.kind] + origin),
      ),
      strike,
    );
  };

  size.addEventListener('change', () => {
    const typed = Math.round(size.valueAsNumber) || 0;
    const inside = Math.max(0, Math.min(packLimits.quiz, typed));
    desk.change({ ...desk.pack, quiz: { ...desk.pack.quiz, size: inside } });
  });
  onPress('quiz-other', () => {
    const { quiz } = desk.pack;
    desk.change({ ...desk.pack, quiz: { ...quiz, seed: (quiz.seed % 9999) + 1 } });
  });
  panel.addEventListener('toggle', () => void show());
  startQuizFiles(async () => {
    const [file, { quizOfPack }] = await loadMaker();
    return quizOfPack(desk.pack, stock, file);
  });
  return () => void show();
}
