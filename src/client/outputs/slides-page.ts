import { startShow } from './show.ts';
import css from './slides.css?inline';

/** The page that lists a session's slides: its button starts the slide show. */
const deck = document.querySelector<HTMLElement>('.deck');
document.querySelector('[data-show]')?.addEventListener('click', () => {
  if (deck) startShow(deck, css);
});
