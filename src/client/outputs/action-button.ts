import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../vietnamese/interface/outputs.ts';
import { element } from './elements.ts';

/** Says in words what goes on or went wrong. */
export type Say = (words: string) => void;

/** The line in which outputs say what goes on. */
export function statusLine(): { line: HTMLElement; say: Say } {
  const line = element('p', 'output-status');
  line.setAttribute('role', 'status');
  return {
    line,
    say: (text) => {
      line.textContent = text;
    },
  };
}

/** A button that says when something fails and is not pressed twice meanwhile. */
export function actionButton(name: string, say: Say, act: () => Promise<void>): HTMLButtonElement {
  const button = element('button', 'button', name);
  button.type = 'button';
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      await act();
    } catch (error) {
      say(error instanceof OutputError ? error.message : words.failed(name, reasonOf(error)));
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
  return button;
}

/** A failure that its words explain already. */
export class OutputError extends Error {}

/** The lesson, or words for why there is none. */
export async function getLesson(lesson: () => Promise<Lesson>): Promise<Lesson> {
  try {
    return await lesson();
  } catch (error) {
    throw new OutputError(words.noLesson(reasonOf(error)));
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** Buttons under their common name. */
export function group(name: string, buttons: readonly HTMLElement[]): HTMLElement {
  const made = element('div', 'output-group');
  const title = element('p', 'output-name', name);
  const row = element('div', 'output-buttons');
  row.append(...buttons);
  made.append(title, row);
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', name);
  return made;
}
