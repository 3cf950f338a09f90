import { fullReading } from '../../words/site.ts';
import { attachCard } from '../floating-card.ts';
import { inLetters, keepChoice, setFull, wantsFull } from './full-reading.ts';

/**
 * Acronyms of a page: a card for each, and the switch “Hiện đủ chữ viết tắt”. With the keyboard one stops at
 * the first of each kind only: a long page repeats `UBND` dozens of times, and whoever has read it once,
 * or wants all of them, has the switch. One inside a link or a control leaves taps to it and has
 * its `title`.
 */
const abbrs = [...document.querySelectorAll<HTMLElement>('main abbr[title]')];
const ownStops = abbrs.filter((abbr) => !abbr.closest('a, button, summary, label'));
const firsts = new Map<string, HTMLElement>();
for (const abbr of ownStops) {
  if (!firsts.has(abbr.textContent)) firsts.set(abbr.textContent, abbr);
  attachCard(abbr, () => cardOf(abbr));
}

function cardOf(abbr: HTMLElement): Node {
  const content = document.createDocumentFragment();
  const { code, title } = inLetters(abbr);
  for (const [name, text] of [
    ['card-no', code],
    ['card-title', title],
  ] as const) {
    const line = document.createElement('p');
    line.className = name;
    line.textContent = text;
    content.append(line);
  }
  return content;
}

function apply(isFull: boolean): void {
  setFull(abbrs, isFull);
  for (const first of firsts.values()) {
    if (isFull) first.removeAttribute('tabindex');
    else first.tabIndex = 0;
  }
}

// Beside the breadcrumbs, where the style sheet reserves room for it; the home page has none, and follows what
// was chosen elsewhere.
const button = document.createElement('button');
button.type = 'button';
button.className = 'full-switch';
button.textContent = fullReading.name;
button.title = fullReading.title;
button.setAttribute('aria-pressed', String(wantsFull()));
button.addEventListener('click', () => {
  const isFull = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(isFull));
  apply(isFull);
  keepChoice(isFull);
});
if (abbrs.length > 0) {
  document.querySelector('.crumbs')?.append(button);
  apply(wantsFull());
}
