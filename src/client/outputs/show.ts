import {
  after,
  commandOf,
  type DeckCommand,
  type DeckState,
  swipeOf,
} from '../../study/output/deck-state.ts';
import { showWords as words } from '../../words/outputs.ts';
import { element } from '../element.ts';
import { openPresenter, type Presenter } from './presenter.ts';
import { barButton } from './show-bar.ts';

/**
 * Shows the slides of a deck over the whole page. Everything it needs is in the page already, so it
 * works with the network cut.
 *
 * @param deck the list that `slideDeck` makes.
 * @param css style sheet for the presenter's window.
 */
export function startShow(deck: HTMLElement, css: string): void {
  const pages = [...deck.children] as HTMLElement[];
  if (pages.length === 0) return;
  const before = document.activeElement;
  const root = element('div', {
    class: 'show',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': words.name,
    tabindex: -1,
  });
  const stage = element('div', { class: 'stage' });
  const live = element('p', { class: 'show-live', role: 'status' });
  const bar = element('div', { class: 'show-bar' });
  let state: DeckState = { at: 0, isBlank: false };
  let presenter: Presenter | undefined;
  let from: { x: number; y: number } | undefined;

  const draw = () => {
    const slide = pages[state.at]?.querySelector('.slide')?.cloneNode(true);
    stage.replaceChildren(...(slide ? [slide] : []));
    root.classList.toggle('is-blank', state.isBlank);
    live.textContent = state.isBlank ? words.blanked : words.position(state.at + 1, pages.length);
    presenter?.draw(state);
  };
  const run = (command: DeckCommand) => {
    if (command === 'close') return close();
    if (command === 'full') return toggleFull(root);
    state = after(state, command, pages.length);
    draw();
  };
  const onKey = (event: KeyboardEvent) => {
    const command =
      event.ctrlKey || event.altKey || event.metaKey ? undefined : commandOf(event.key);
    // Space and Enter on a button press it.
    const isPress =
      /^[ ]$|^Enter$/.test(event.key) && (event.target as Element).closest?.('button');
    if (!command || isPress) return;
    event.preventDefault();
    run(command);
  };
  const others = [...document.body.children].filter((child) => !child.hasAttribute('inert'));
  const close = () => {
    removeEventListener('keydown', onKey);
    removeEventListener('pagehide', close);
    presenter?.close();
    if (document.fullscreenElement) void document.exitFullscreen();
    root.remove();
    document.documentElement.classList.remove('is-showing');
    for (const other of others) other.removeAttribute('inert');
    if (before instanceof HTMLElement) before.focus();
  };

  bar.append(
    barButton('previous', words.previous, () => run('previous')),
    live,
    barButton('next', words.next, () => run('next')),
    barButton('blank', words.blank, () => run('blank')),
    barButton('presenter', words.presenter, () => {
      presenter?.close();
      presenter = openPresenter(pages, css, { run, onKey });
      if (presenter) presenter.draw(state);
      else live.textContent = words.popupBlocked;
    }),
    barButton('full', words.full, () => run('full')),
    barButton('close', words.close, close),
  );
  stage.addEventListener('click', () => run('next'));
  root.addEventListener('touchstart', ({ touches: [touch] }) => {
    from = touch && { x: touch.clientX, y: touch.clientY };
  });
  root.addEventListener('touchend', (event) => {
    const [touch] = event.changedTouches;
    const command =
      from && touch ? swipeOf(touch.clientX - from.x, touch.clientY - from.y) : undefined;
    if (!command) return;
    // Otherwise the click that follows a touch would turn another page.
    event.preventDefault();
    run(command);
  });
  addEventListener('keydown', onKey);
  addEventListener('pagehide', close);
  for (const other of others) other.setAttribute('inert', '');
  document.documentElement.classList.add('is-showing');
  root.append(stage, bar);
  document.body.append(root);
  draw();
  root.focus();
  if (!document.fullscreenElement) toggleFull(root);
}

/** A browser that has no full screen, such as on an iPhone, shows the slides in its window. */
function toggleFull(root: HTMLElement): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : root.requestFullscreen?.({ navigationUI: 'hide' });
  done?.catch(() => undefined);
}
