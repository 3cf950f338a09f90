import type { Lesson } from '../../study/lesson.ts';
import { outputActions as words } from '../../words/outputs.ts';
import { element } from '../element.ts';

/** Announces progress or failure. */
export type Say = (words: string) => void;

/** A failure whose message can be shown as it is. */
export class OutputError extends Error {}

/** Announces by writing into this line. */
export function sayIn(line: HTMLElement): Say {
  return (text) => {
    line.textContent = text;
  };
}

/** Makes a button act: never twice at once, and with an announcement if it fails. */
export function onPress(button: HTMLElement, say: Say, act: () => Promise<void>): void {
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      await act();
    } catch (error) {
      const name = button.textContent.trim();
      say(error instanceof OutputError ? error.message : words.failed(name, reasonOf(error)));
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });
}

/** A new button that acts. */
export function actionButton(name: string, say: Say, act: () => Promise<void>): HTMLButtonElement {
  const button = element('button', { class: 'button', type: 'button' }, name);
  onPress(button, say, act);
  return button;
}

/** The lesson; rejects with words for why there is none. */
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
  return element(
    'div',
    { class: 'output-group', role: 'group', 'aria-label': name },
    element('p', { class: 'output-name' }, name),
    element('div', { class: 'output-buttons' }, ...buttons),
  );
}
