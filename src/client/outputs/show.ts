import { after, commandOf, type DeckCommand, startAt } from '../../study/deck/deck-state.ts';
import { showWords as words } from '../../words/outputs.ts';
import { element } from '../element.ts';
import { overviewOf } from './overview.ts';
import { openPresenter, type Presenter } from './presenter.ts';
import { barButton } from './show-bar.ts';
import { Clock } from './show-clock.ts';
import { followFingers } from './show-fingers.ts';
import { enterHistory, interruptedShow } from './show-history.ts';
import { hideWhenStill, keepAwake, lightDot } from './show-light.ts';
import { pagesOf } from './show-parts.ts';

/**
 * Shows the slides of a deck over the whole page. Everything it needs is in the page already, so it
 * works with the network cut.
 *
 * @param deck the list that `slideDeck` makes.
 * @param css style sheet for the presenter's window.
 */
export function startShow(deck: HTMLElement, css: string): void {
  const pages = pagesOf(deck);
  if (pages.count === 0) return;
  const before = document.activeElement;
  const label = { role: 'dialog', 'aria-modal': 'true', 'aria-label': words.name } as const;
  const root = element('div', { class: 'show', ...label, tabindex: -1 });
  const stage = element('div', { class: 'stage' });
  const light = element('div', { class: 'light', hidden: true });
  const live = element('p', { class: 'show-live', role: 'status' });
  const bar = element('div', { class: 'show-bar' });
  const again = interruptedShow();
  const clock = new Clock(again?.started);
  let state = startAt(Math.min(again?.at ?? 0, pages.count - 1));
  let presenter: Presenter | undefined;
  const dot = lightDot(stage, light);
  const overview = overviewOf(pages, (at) => run({ go: at }));

  const draw = () => {
    const slide = pages.slide(state.at, state.isOpen);
    stage.replaceChildren(...(slide ? [slide] : []), light);
    root.classList.toggle('is-blank', state.isBlank);
    const place = words.position(state.at + 1, pages.count);
    live.textContent =
      state.typed !== '' ? words.going(state.typed) : state.isBlank ? words.blanked : place;
    presenter?.draw(state);
    steps.turn(state.at, clock.started);
  };
  const run = (command: DeckCommand): void => {
    if (command === 'close' && state.typed === '') close();
    else if (command === 'full') toggleFull(root);
    else if (command === 'overview') overview.open(state.at);
    else if (command === 'presenter') openSecond();
    else {
      if (command === 'pause') clock.toggle();
      if (command === 'pointer') dot.toggle();
      state = after(state, command, pages);
      draw();
      root.focus({ preventScroll: true });
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const isHeld = event.ctrlKey || event.altKey || event.metaKey;
    const command = isHeld ? undefined : commandOf(event.key, state.typed);
    // Space and Enter on a button press it.
    const isPress =
      /^[ ]$|^Enter$/.test(event.key) && (event.target as Element).closest?.('button');
    if (!command || isPress) return;
    event.preventDefault();
    run(command);
  };
  const openSecond = () => {
    presenter?.close();
    presenter = openPresenter(pages, css, { run, onKey, clock, point: dot.at });
    if (presenter) presenter.draw(state);
    else live.textContent = words.popupBlocked;
  };
  const others = [...document.body.children].filter((child) => !child.hasAttribute('inert'));
  const letSleep = keepAwake();
  const stopHiding = hideWhenStill(root, bar);
  const close = () => {
    removeEventListener('keydown', onKey);
    removeEventListener('pagehide', closeSecond);
    closeSecond();
    letSleep();
    stopHiding();
    steps.leave();
    if (document.fullscreenElement) void document.exitFullscreen();
    root.remove();
    document.documentElement.classList.remove('is-showing');
    for (const other of others) other.removeAttribute('inert');
    if (before instanceof HTMLElement) before.focus();
  };
  const closeSecond = () => presenter?.close();
  const start = { show: true, at: state.at, started: clock.started } as const;
  const steps = enterHistory(deck.isConnected, start, () => close());

  bar.append(
    barButton('previous', words.previous, () => run('previous')),
    live,
    barButton('next', words.next, () => run('next')),
    barButton('overview', words.overview, () => run('overview')),
    barButton('blank', words.blank, () => run('blank')),
    barButton('pointer', words.pointer, () => run('pointer')),
    barButton('presenter', words.presenter, openSecond),
    barButton('full', words.full, () => run('full')),
    barButton('close', words.close, close),
  );
  followFingers(stage, run);
  addEventListener('keydown', onKey);
  addEventListener('pagehide', closeSecond);
  for (const other of others) other.setAttribute('inert', '');
  document.documentElement.classList.add('is-showing');
  root.append(stage, bar, overview.root);
  document.body.append(root);
  draw();
  root.focus();
  // After a reload nobody has pressed anything, and the browser would refuse.
  if (!document.fullscreenElement && !again) toggleFull(root);
}

/** A browser that has no full screen, such as on an iPhone, shows the slides in its window. */
function toggleFull(root: HTMLElement): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : root.requestFullscreen?.({ navigationUI: 'hide' });
  done?.catch(() => undefined);
}
