import { packLimits } from '../../study/pack.ts';
import type { QuizQuestion } from '../../study/quiz-question.ts';
import { builderWords as words } from '../../words/builder.ts';
import { practiceQuizWords } from '../../words/practice-quiz.ts';
import { element } from '../element.ts';
import { startQuizFiles } from '../practice/quiz-files.ts';
import { loadQuiz, type Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './names.ts';
import { onPress, part } from './parts.ts';

/** What makes questions: loaded when someone wants to see or save them. */
const loadMaker = () => Promise.all([loadQuiz(), import('./quiz-of-pack.ts')]);

/** The pack's quiz: how many questions, which ones, which are struck out; returns what draws it. */
export function startQuizPanel(desk: Desk, stock: Stock): () => void {
  const panel = part<HTMLDetailsElement>('quiz');
  const size = part<HTMLInputElement>('quiz-size');
  const share = part<HTMLSelectElement>('quiz-share');
  const list = part('quiz-list');
  const note = part('quiz-note');

  const show = async () => {
    if (size.value !== String(desk.pack.quiz.size)) size.value = String(desk.pack.quiz.size);
    share.value = String(desk.pack.quiz.understanding ?? 75);
    if (!panel.open) return;
    try {
      const [file, { entriesWithout, quizOfPack, questionKey }] = await loadMaker();
      const { pack } = desk;
      const drawn = quizOfPack(pack, stock, file);
      list.replaceChildren(
        ...drawn.map((question, at) => row(question, at, questionKey(question))),
      );
      const silent = entriesWithout(pack, stock, file).map((entry) => nameOf(entry, stock));
      const fewer =
        drawn.length === 0
          ? words.quizNone
          : drawn.length < pack.quiz.size
            ? words.quizFewer(drawn.length)
            : '';
      note.textContent = [fewer, silent.length > 0 ? words.quizSilent(silent) : '']
        .filter((text) => text !== '')
        .join(' ');
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
    const partial = question.partial ? `. ${words.quizPartial}` : '';
    return element(
      'li',
      {},
      element(
        'div',
        {},
        question.question,
        element(
          'span',
          { class: 'pick-about' },
          practiceQuizWords.kinds[question.kind] + origin + partial,
        ),
      ),
      strike,
    );
  };

  size.addEventListener('change', () => {
    const typed = Math.round(size.valueAsNumber) || 0;
    const inside = Math.max(0, Math.min(packLimits.quiz, typed));
    desk.change({ ...desk.pack, quiz: { ...desk.pack.quiz, size: inside } });
  });
  share.addEventListener('change', () => {
    const understanding = Number(share.value);
    desk.change({ ...desk.pack, quiz: { ...desk.pack.quiz, understanding } });
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
