import { questionsAbout } from '../../study/quiz.ts';
import type { QuizFile } from '../../study/quiz-facts.ts';
import type { QuizQuestion } from '../../study/quiz-question.ts';
import { createRandom, shuffled } from '../../study/quiz-random.ts';
import { practiceQuizWords as words } from '../../words/practice-quiz.ts';
import { loadQuiz, loadStock, type Stock } from '../builder/data.ts';
import { onPress, part } from '../builder/parts.ts';
import { askedAbout, quizOfPack } from '../builder/quiz-of-pack.ts';
import { PackStore } from '../builder/store.ts';
import { startQuizFiles } from './quiz-files.ts';
import { forgetPractice, runRound } from './round.ts';

/** Practice with the questions of the pack being made (`#bai`), of a session (`#321`), or of all. */
async function start(): Promise<void> {
  part('opening').hidden = false;
  part('failed').hidden = true;
  let loaded: [Stock, QuizFile];
  try {
    loaded = await Promise.all([loadStock(), loadQuiz()]);
  } catch {
    part('opening').hidden = true;
    part('failed').hidden = false;
    return;
  }
  const [stock, file] = loaded;
  const choice = part<HTMLSelectElement>('source');
  const asked = location.hash.slice(1);
  if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked;
  const questions = () => questionsOf(choice.value, stock, file);
  const begin = () => {
    delete part('work').dataset['asked'];
    runRound(questions());
  };
  choice.addEventListener('change', () => {
    // So that the address can be shared; the pack itself is not in it.
    history.replaceState(null, '', `#${choice.value}`);
    begin();
  });
  onPress('begin', begin);
  onPress('forget', () => {
    forgetPractice();
    begin();
    part('said').textContent = words.forgotten;
  });
  startQuizFiles(async () => questions());
  part('opening').hidden = true;
  part('practice').hidden = false;
  begin();
}

function questionsOf(source: string, stock: Stock, file: QuizFile): QuizQuestion[] {
  const { pack } = new PackStore().load();
  // The pack's own quiz first: that is what its trainer will ask.
  const drawn = source === 'bai' ? quizOfPack(pack, stock, file) : [];
  const session = stock.session(Number(source));
  const about =
    source === 'bai'
      ? askedAbout(pack, stock)
      : session && [session.short, ...session.steps.flatMap(({ uses }) => uses)];
  const seed = source === 'bai' ? pack.quiz.seed : 1;
  const pool = questionsAbout(file, seed, about).map(({ question }) => question);
  return [...drawn, ...shuffled(pool, createRandom(seed, source))];
}

onPress('retry', () => void start());
void start();
