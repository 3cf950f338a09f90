import { startShow } from './show.ts';
import { interruptedShow } from './show-history.ts';
import css from './slides.css?inline';

/** The page that lists a session's slides: its button starts the slide show. */
const deck = document.querySelector<HTMLElement>('.deck');
document.querySelector('[data-show]')?.addEventListener('click', () => {
  if (deck) startShow(deck, css);
});

// A reload in the middle of a show goes on with it.
if (deck && interruptedShow()) startShow(deck, css);
