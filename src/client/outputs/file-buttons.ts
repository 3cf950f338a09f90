import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../vietnamese/interface/outputs.ts';
import { actionButton, getLesson, OutputError, type Say } from './action-button.ts';
import { lessonFiles } from './files.ts';
import { fileName, save } from './save.ts';

/** Buttons that save a lesson as a file. */
export function fileButtons(lesson: () => Promise<Lesson>, say: Say): HTMLElement[] {
  return lessonFiles.map(({ name, extension, type, load }) =>
    actionButton(name, say, async () => {
      say(words.working(name));
      const made = await getLesson(lesson);
      const write = await load().catch(() => {
        throw new OutputError(words.noTool(name));
      });
      const file = fileName(made.title, extension);
      save(await write(made), type, file);
      say(words.done(file));
    }),
  );
}
