import type { Lesson } from '../../study/lesson.ts';
import { lessonOfPack } from '../../study/pack-lesson.ts';
import { builderWords as words } from '../../words/builder.ts';
import { loadQuiz, loadReadings, type Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { addressOf } from './keeping.ts';
import { part } from './parts.ts';

/** Everything to print, show and download of the pack as it stands; loaded after the rest. */
export async function startOutputs(desk: Desk, stock: Stock): Promise<void> {
  const panel = part('outputs');
  const lesson = async (): Promise<Lesson> => {
    const [{ builtOn, byShort }, quiz, { quizOfPack }] = await Promise.all([
      loadReadings(),
      loadQuiz(),
      import('./quiz-of-pack.ts'),
    ]);
    return lessonOfPack(desk.pack, {
      catalogue: stock,
      reading: (short) => byShort.get(short),
      quiz: quizOfPack(desk.pack, stock, quiz),
      builtOn,
      link: addressOf(desk),
    });
  };
  try {
    const { showOutputs } = await import('../outputs/lesson-outputs.ts');
    showOutputs(panel, lesson);
  } catch {
    panel.textContent = words.outputsFailed;
  }
}
