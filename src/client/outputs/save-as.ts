import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../vietnamese/interface/outputs.ts';
import { getLesson, OutputError, type Say } from './action-button.ts';
import type { LessonFile } from './files.ts';
import { fileName, save } from './save.ts';

/** Makes a lesson into a file and hands it to the reader's browser; says what goes on. */
export async function saveAs(
  { name, extension, type, load }: LessonFile,
  lesson: () => Promise<Lesson>,
  say: Say,
): Promise<void> {
  say(words.working(name));
  const made = await getLesson(lesson);
  const write = await load().catch(() => {
    throw new OutputError(words.noTool(name));
  });
  const file = fileName(made.title, extension);
  save(await write(made), type, file);
  say(words.done(file));
}
