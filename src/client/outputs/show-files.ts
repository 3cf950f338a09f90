import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../vietnamese/interface/outputs.ts';
import { group, statusLine } from './action-button.ts';
import { fileButtons } from './file-buttons.ts';

/** Puts only the buttons that save files into `container`: for a page whose sheets are pages too. */
export function showFiles(container: HTMLElement, lesson: () => Promise<Lesson>): void {
  const { line, say } = statusLine();
  container.replaceChildren(group(words.files, fileButtons(lesson, say)), line);
}
