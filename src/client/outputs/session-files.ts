import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../words/outputs.ts';
import { fetchPacked } from '../fetch-packed.ts';
import { onPress, sayIn } from './actions.ts';
import { lessonFiles, saveAs } from './lesson-files.ts';

/** The page of a ready session: buttons that save it as a file, its lesson fetched when asked for. */
for (const section of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
  const address = section.dataset['lesson'] ?? '';
  const line = section.querySelector<HTMLElement>('[role="status"]');
  if (!line) continue;
  const say = sayIn(line);
  const lesson = () =>
    fetchPacked<Lesson>(address).catch(() => {
      throw new Error(words.offline);
    });
  for (const button of section.querySelectorAll<HTMLElement>('[data-file]')) {
    const file = lessonFiles.find(({ extension }) => extension === button.dataset['file']);
    if (file) onPress(button, say, () => saveAs(file, lesson, say));
  }
}
