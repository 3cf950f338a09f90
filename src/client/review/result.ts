import type { Level, PlaceView, ReviewView } from '../../review/index.ts';
import { reviewWords as words } from '../../words/review.ts';
import { reviewPage as page } from '../../words/review-page.ts';
import { element } from '../element.ts';
import { type CardActions, cardOf, quietItem } from './cards.ts';
import { paragraphsOf, paragraphView } from './draft-view.ts';
import { inSlices } from './in-slices.ts';

/** So many paragraphs are laid out, or left out, together. */
const CHUNK = 24;

function chunksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
    items.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

const LEVELS: readonly Exclude<Level, 'good'>[] = ['must', 'should', 'know'];

/** Fills the result of the page with what a review shows. */
export class ResultView {
  readonly #part: <Kind extends HTMLElement = HTMLElement>(name: string) => Kind;
  /** Places that need no second look. */
  #quiet: readonly PlaceView[] = [];
  readonly #actions: CardActions;
  /** Counts what is shown, so that an older filling stops where a newer begins. */
  #turn = 0;

  constructor(
    part: <Kind extends HTMLElement = HTMLElement>(name: string) => Kind,
    actions: CardActions,
  ) {
    this.#part = part;
    this.#actions = actions;
    part<HTMLDetailsElement>('good').addEventListener('toggle', () => this.#showQuiet());
  }

  /** Shows a review but for places the reader has passed over; gives how many are still open. */
  async show(view: ReviewView, isSkipped: (place: PlaceView) => boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn;
    const open = view.places.filter((place) => place.level !== 'good' && !isSkipped(place));
    this.#showHead(view, open.length);
    this.#showCounts(view, open);
    const done = await this.#showCards(view, open, isCurrent);
    if (done) await this.#showDraft(view, isCurrent);
  }

  #showHead(view: ReviewView, open: number): void {
    const { read, notes, saved } = view;
    this.#part('heading').textContent =
      open === 0 ? page.nothingOpen(view.places.length) : page.openCount(open);
    this.#part('read').textContent = read;
    const list = [...notes, ...(view.places.length === 0 ? [words.nothing] : [])];
    this.#part('notes').replaceChildren(...list.map((note) => element('li', {}, note)));
    this.#part('notes').hidden = list.length === 0;
    this.#part('day').textContent = view.day.shown;
    this.#part('day-from').textContent = view.day.from;
    this.#part('place').textContent = view.place.name || page.noPlace;
    this.#part('place-from').textContent = view.place.from;
    this.#part('tally').textContent = view.tally;
    this.#part('put-all').hidden = view.clear === 0;
    this.#part('put-all').textContent = page.putAll(view.clear);
    this.#part('undo').hidden = !view.canUndo;
    this.#part('tracked-row').hidden = saved === 'new-docx';
  }

  #showCounts({ counts }: ReviewView, open: readonly PlaceView[]): void {
    for (const level of LEVELS) {
      const count = open.filter((place) => place.level === level).length;
      this.#part(`count-${level}`).textContent = String(count);
      this.#part(`group-${level}`).hidden = count === 0;
    }
    this.#part('count-good').textContent = String(counts.good);
    this.#part('good').hidden = counts.good === 0;
    this.#part('good-name').textContent = page.good(counts.good);
  }

  async #showCards(
    view: ReviewView,
    open: readonly PlaceView[],
    isCurrent: () => boolean,
  ): Promise<boolean> {
    const lists = new Map(
      LEVELS.map((level) => [level as Level, this.#part(`list-${level}`)] as const),
    );
    for (const list of lists.values()) list.replaceChildren();
    this.#quiet = view.places.filter(({ level }) => level === 'good');
    const good = this.#part<HTMLDetailsElement>('good');
    this.#part('list-good').replaceChildren();
    if (good.open) this.#showQuiet();
    return inSlices(
      open,
      (place) => lists.get(place.level)?.append(cardOf(place, this.#actions)),
      isCurrent,
    );
  }

  /** Most readers never open what is right, so it is made when they do. */
  #showQuiet(): void {
    const list = this.#part('list-good');
    if (list.childElementCount === 0) list.append(...this.#quiet.map(quietItem));
  }

  async #showDraft({ text, places }: ReviewView, isCurrent: () => boolean): Promise<void> {
    const draft = this.#part('draft');
    draft.replaceChildren();
    delete draft.dataset['done'];
    const shown = await inSlices(
      chunksOf(paragraphsOf(text, places)),
      (chunk) => {
        const shownOf = chunk.map((paragraph) => paragraphView(text, paragraph));
        draft.append(element('div', { class: 'review-chunk' }, ...shownOf));
      },
      isCurrent,
    );
    if (shown) draft.dataset['done'] = 'true';
  }
}
