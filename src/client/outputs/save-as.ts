import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../words/outputs.ts';
import { saveFile } from '../save-file.ts';
import { getLesson, OutputError, type Say } from './action-button.ts';
import { fileName } from './file-name.ts';
import type { LessonFile } from './files.ts';

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
  saveFile(file, type, await write(made));
  say(words.done(file));
}
