import type { Lesson } from '../../study/lesson.ts';
import { entriesOf, sessionsOf } from '../../study/pack.ts';
import { lessonOfPack } from '../../study/pack-lesson.ts';
import { builderWords as words } from '../../words/builder.ts';
import { link } from '../link.ts';
import { loadLesson, loadQuiz, loadReadings, type Stock } from './data.ts';
import type { Desk } from './desk.ts';
import { addressOf } from './keeping.ts';
import { part } from './parts.ts';

/** Everything to print, show and download of the pack as it stands; loaded after the rest. */
export async function startOutputs(desk: Desk, stock: Stock): Promise<void> {
  const panel = part('outputs');
  const lesson = async (): Promise<Lesson> => {
    const [{ builtOn, byShort }, quiz, { quizOfPack }] = await Promise.all([
      loadReadings(entriesOf(desk.pack), stock),
      loadQuiz(),
      import('./quiz-of-pack.ts'),
    ]);
    const used = sessionsOf(desk.pack).flatMap((short) => stock.session(short) ?? []);
    const lessons = await Promise.all(
      used.map(async ({ short, lesson: address }) => [short, await loadLesson(address)] as const),
    );
    const byNumber = new Map(lessons);
    return lessonOfPack(desk.pack, {
      catalogue: stock,
      session: (short) => byNumber.get(short),
      site: `${location.host}${link('/')}`.replace(/\/$/, ''),
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
