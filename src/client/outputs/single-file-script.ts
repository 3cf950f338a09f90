import { printNodes } from './page-nodes.ts';
import { startShow } from './show.ts';
import { interruptedShow } from './show-history.ts';

/** The script inside a lesson's single HTML file: its slide show and its print buttons. */
const css = document.querySelector('style')?.textContent ?? '';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-show]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const deck = document.querySelector<HTMLElement>('.deck');
    if (deck) startShow(deck, css);
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print-part]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const part = button.nextElementSibling;
    if (part) printNodes(part.cloneNode(true));
  });
}

const shown = document.querySelector<HTMLElement>('.deck');
if (shown && interruptedShow()) startShow(shown, css);
