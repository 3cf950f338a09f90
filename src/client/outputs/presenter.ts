import { clockWords, type DeckCommand, type DeckState } from '../../study/deck/deck-state.ts';
import { paceOf } from '../../study/deck/pacing.ts';
import { showWords as words } from '../../words/outputs.ts';
import { elementIn } from '../element.ts';
import { barButton } from './show-bar.ts';
import type { Clock } from './show-clock.ts';
import type { Pages } from './show-parts.ts';

/** The presenter's window. */
export interface Presenter {
  draw(state: DeckState): void;
  close(): void;
}

interface Controls {
  run: (command: DeckCommand) => void;
  onKey: (event: KeyboardEvent) => void;
  clock: Clock;
  /** Moves the light over the slide, from 0 to 1 across and down. */
  point: (x: number, y: number) => void;
}

/**
 * Opens a second window with the slide shown, the next one, the notes, and how the time stands to the
 * agenda. It is an empty page that this one fills, again when it was reloaded, so that it needs no
 * network and works from a file too.
 *
 * @returns nothing where the browser lets no window open.
 */
export function openPresenter(
  pages: Pages,
  css: string,
  controls: Controls,
): Presenter | undefined {
  const opened = open('', '', 'popup,width=1366,height=768');
  if (!opened) return undefined;
  let desk = fillDesk(opened, pages, css, controls);
  let last: DeckState | undefined;
  const draw = (state: DeckState) => {
    last = state;
    if (!opened.closed) desk.draw(state);
  };
  const tick = () => {
    if (opened.closed) return clearInterval(timer);
    // Reloaded, the window is empty: it is filled again.
    if (!opened.document.querySelector('.presenter')) {
      desk = fillDesk(opened, pages, css, controls);
      if (last) desk.draw(last);
    }
    desk.tick(last?.at ?? 0);
  };
  const timer = setInterval(tick, 500);
  return {
    draw: (state) => {
      draw(state);
      tick();
    },
    close: () => {
      clearInterval(timer);
      opened.close();
    },
  };
}

function fillDesk(
  opened: Window,
  pages: Pages,
  css: string,
  { run, onKey, clock, point }: Controls,
) {
  const page = opened.document;
  const view = opened as Window & typeof globalThis;
  // A style sheet belongs to the window whose constructor made it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  page.title = words.presenter;
  page.documentElement.lang = 'vi';
  const made = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    text = '',
  ) => elementIn(page, name, { class: className || undefined }, text);
  const main = made('main', 'presenter');
  const now = made('div', 'presenter-now');
  const next = made('div', 'presenter-next');
  const notes = made('section', 'presenter-notes');
  const position = made('p', 'presenter-position');
  const time = made('p', 'presenter-time');
  const pace = made('p', 'presenter-pace');
  const bar = made('div', 'show-bar');
  notes.tabIndex = 0;
  notes.setAttribute('aria-label', words.notes);
  let size = 1;
  const sized = (change: number) => {
    size = Math.max(0.8, Math.min(2, size + change));
    notes.style.setProperty('font-size', `${size * 1.15}rem`);
  };
  bar.append(
    barButton('previous', words.previous, () => run('previous'), page),
    barButton('next', words.next, () => run('next'), page),
    barButton('overview', words.overview, () => run('overview'), page),
    barButton('blank', words.blank, () => run('blank'), page),
    barButton('pointer', words.pointer, () => run('pointer'), page),
    barButton('pause', words.pause, () => run('pause'), page),
    barButton('restart', words.restart, () => clock.restart(), page),
    barButton('smaller', words.smaller, () => sized(-0.15), page),
    barButton('larger', words.larger, () => sized(0.15), page),
  );
  main.append(now, next, notes, position, pace, time, bar);
  page.body.replaceChildren(main);
  page.addEventListener('keydown', onKey);
  now.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top, width, height } = now.getBoundingClientRect();
    point((clientX - left) / width, (clientY - top) / height);
  });
  const hour = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });
  return {
    draw: ({ at, isOpen, isBlank, typed }: DeckState) => {
      now.replaceChildren(...some(pages.slide(at, isOpen, page)));
      const following = some(pages.slide(at + 1, false, page));
      const heading = following.length > 0 ? `${words.upNext}: ${pages.title(at + 1)}` : words.end;
      next.replaceChildren(made('h2', '', heading), ...following);
      const said = some(pages.notes(at, page));
      notes.replaceChildren(...(said.length > 0 ? said : [made('p', '', words.noNotes)]));
      const place = words.position(at + 1, pages.count);
      const going = typed === '' ? place : `${place}. ${words.going(typed)}`;
      position.textContent = isBlank ? `${place}. ${words.blanked}` : going;
    },
    tick: (at: number) => {
      const { stepEnd, total, late, level } = paceOf(pages.plan, at, clock.seconds / 60);
      const planned = total > 0 ? ` / ${clockWords(stepEnd * 60)}` : '';
      const elapsed = `${words.elapsed} ${clockWords(clock.seconds)}${planned}`;
      time.textContent = `${elapsed} · ${words.clock} ${hour.format(new Date())}`;
      pace.textContent = clock.isHeld ? words.held : total > 0 ? words.pace(Math.trunc(late)) : '';
      pace.dataset['level'] = level;
    },
  };
}

const some = (found: Element | undefined): Element[] => (found ? [found] : []);
