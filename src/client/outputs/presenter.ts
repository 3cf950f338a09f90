import { clockWords, type DeckCommand, type DeckState } from '../../study/output/deck-state.ts';
import { showWords as words } from '../../words/outputs.ts';
import { elementIn } from '../element.ts';
import { barButton } from './show-bar.ts';

/** The presenter's window. */
export interface Presenter {
  draw(state: DeckState): void;
  close(): void;
}

/**
 * Opens a second window with the slide shown, the next one, the notes and a clock. It is an empty
 * page that this one fills, so that it needs no network and works from a file too.
 *
 * @returns nothing where the browser lets no window open.
 */
export function openPresenter(
  pages: readonly HTMLElement[],
  css: string,
  { run, onKey }: { run: (command: DeckCommand) => void; onKey: (event: KeyboardEvent) => void },
): Presenter | undefined {
  const opened = open('', '', 'popup,width=1100,height=760');
  if (!opened) return undefined;
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
  const bar = made('div', 'show-bar');
  let started = Date.now();
  const tick = () => {
    const hour = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });
    const elapsed = clockWords((Date.now() - started) / 1000);
    time.textContent = `${words.elapsed} ${elapsed} · ${words.clock} ${hour.format(new Date())}`;
  };
  bar.append(
    barButton('previous', words.previous, () => run('previous'), page),
    barButton('next', words.next, () => run('next'), page),
    barButton('blank', words.blank, () => run('blank'), page),
    barButton(
      'restart',
      words.restart,
      () => {
        started = Date.now();
        tick();
      },
      page,
    ),
  );
  main.append(now, next, notes, position, time, bar);
  page.body.replaceChildren(main);
  page.addEventListener('keydown', onKey);
  tick();
  opened.setInterval(tick, 1000);
  const copy = (at: number, part: string) => {
    const found = pages[at]?.querySelector(part);
    return found ? [page.importNode(found, true)] : [];
  };
  return {
    draw: ({ at, isBlank }) => {
      if (opened.closed) return;
      now.replaceChildren(...copy(at, '.slide'));
      const following = copy(at + 1, '.slide');
      const heading = made('h2', '', following.length > 0 ? words.upNext : words.end);
      next.replaceChildren(heading, ...following);
      const said = copy(at, '.slide-notes');
      notes.replaceChildren(...(said.length > 0 ? said : [made('p', '', words.noNotes)]));
      const place = words.position(at + 1, pages.length);
      position.textContent = isBlank ? `${place}. ${words.blanked}` : place;
    },
    close: () => opened.close(),
  };
}
