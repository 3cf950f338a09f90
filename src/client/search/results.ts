import { answersAlone, askNumbers, holdersOf } from '../../search/numbers/first.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { isPassage } from '../../search/numbers/passage.ts';
import { searchWords as words } from '../../words/search.ts';
import { type ResultsQuery, readResultsQuery } from './address.ts';
import { showNumbers, showPassage } from './first-results.ts';
import type { FullResults } from './full-results.ts';
import { openLater, openNumbersHere } from './load.ts';
import { RecentQueries } from './recent.ts';
import { type Parts, refocus, showOnly, showWays } from './results-parts.ts';
import { keepView, keptView, type View } from './view.ts';

/** The results page: numbers at once, everything else when it comes or is wanted; choices without a reload. */
export class ResultsPage {
  readonly #parts: Parts;
  #asked: ResultsQuery | undefined;
  /** All layers; undefined until they are needed. */
  #full: FullResults | undefined;
  #turn = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.narrow.open = matchMedia('(min-width: 821px)').matches;
    parts.narrow.addEventListener('toggle', () => void this.#complete(false));
    parts.more.addEventListener('click', () => void this.#complete(true));
    document.addEventListener('click', (event) => this.#follow(event));
    // What the reader comes back to by Back is what was left, at its place.
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => this.#keep());
    addEventListener('popstate', () => void this.show(keptView()));
  }

  /** Shows the results of the address. */
  async show(view: View = keptView()): Promise<void> {
    const asked = readResultsQuery(location);
    const isNew = asked.query !== this.#asked?.query;
    this.#asked = asked;
    this.#turn += 1;
    const turn = this.#turn;
    for (const input of document.querySelectorAll<HTMLInputElement>('form[data-search] input')) {
      input.value = asked.query;
    }
    if (asked.query === '') return showOnly(this.#parts, words.title, words.start);
    try {
      if (isNew) await this.#begin(asked, turn, view);
      else if (this.#full) await this.#full.show(asked, view.shown);
      else await this.#openFull(asked, turn, view.shown);
      if (turn === this.#turn) scrollTo(0, view.top);
    } catch {
      if (turn === this.#turn && this.#parts.list.children.length === 0) {
        showWays(this.#parts, words.failed);
      }
    }
  }

  async #begin(asked: ResultsQuery, turn: number, view: View): Promise<void> {
    const { query, chosen, sort } = asked;
    this.#full = undefined;
    new RecentQueries().add(query);
    showOnly(this.#parts, titleOf(query), words.loading);
    const index = await openNumbersHere();
    if (isPassage(query) && (await showPassage(this.#parts, index, query))) return;
    const answers = await askNumbers(index, query);
    if (turn !== this.#turn) return;
    const isPlain = Object.keys(chosen).length === 0 && sort === 'relevance';
    const isAlone = answersAlone(answers) && isPlain && !view.full;
    if (holdersOf(answers.numbers).length > 0 && isPlain && !view.full)
      showNumbers(this.#parts, answers, index, isAlone);
    if (!isAlone) await this.#openFull(asked, turn, view.shown, index);
  }

  async #openFull(
    asked: ResultsQuery,
    turn: number,
    shown: number,
    opened?: NumberIndex,
  ): Promise<void> {
    const index = opened ?? (await openNumbersHere());
    const { FullResults } = await openLater(index);
    if (turn !== this.#turn) return;
    const full: FullResults = new FullResults(
      this.#parts,
      index,
      () => turn === this.#turn || this.#full === full,
    );
    await full.find(asked, shown);
    if (turn === this.#turn) this.#full = full;
  }

  /** Loads what a number did not wait for; asked for more once it is there, shows more of it. */
  async #complete(isMore: boolean): Promise<void> {
    const asked = this.#asked;
    if (asked === undefined || asked.query === '') return;
    if (this.#full) {
      if (isMore) await this.#full.more(asked);
    } else if (this.#parts.list.hasAttribute('data-alone')) {
      const first = this.#parts.list.children.length;
      this.#parts.status.textContent = words.loading;
      await this.#openFull(asked, this.#turn, first + 10);
      if (isMore) this.#parts.list.children[first]?.querySelector('a')?.focus();
    }
  }

  /** Choosing a facet is a link that need not load the page again. */
  #follow(event: MouseEvent): void {
    const chosen = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
    if (chosen === null || !plain) return;
    event.preventDefault();
    this.#keep();
    const top = scrollY;
    history.pushState(null, '', chosen.getAttribute('href') ?? '');
    const [group, label] = [chosen.closest('section')?.className, chosen.firstChild?.textContent];
    void this.show({ ...keptView(), top }).then(() => refocus(group, label ?? ''));
  }

  /** Notes how much is shown and how far it is scrolled, for who comes back. */
  #keep(): void {
    const shown = this.#parts.list.children.length;
    keepView({ shown, full: this.#full !== undefined, top: scrollY });
  }
}

/** A pasted text is no title: it would fill the screen. */
const longestTitle = 70;

const titleOf = (query: string): string =>
  query.length <= longestTitle ? words.titleFor(query) : words.titleForLong;
