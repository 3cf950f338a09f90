import type { Choice, Chosen } from '../../lists/columns.ts';
import { readChoice, writeChoice } from './facet-filter.ts';
import { keepPlace, leftPlace, restorePlace } from './kept-place.ts';
import { closePanelOnDone, showTotal } from './panel.ts';
import { switchLinks } from './switch-links.ts';

/**
 * Around a page of a long list and its facets. Without JavaScript every facet is a link to static
 * pages; with it the links become switches over the whole list. The index comes with the first
 * interest in them, rows as they are shown, so that thousands weigh no more than the first page.
 */
export abstract class LiveList extends HTMLElement {
  #choice = new Map<string, Set<string>>();
  #links: HTMLAnchorElement[] = [];
  #rows: number[] = [];
  #shown = 0;
  /** Counts the choices made, so that an answer that comes late is not shown over a newer one. */
  #turn = 0;

  /** How many rows are drawn at once. */
  protected abstract readonly atOnce: number;
  /** Asks for the index ahead of the first choice. */
  protected abstract warm(): Promise<unknown>;
  /** The rows that a choice leaves, and the counts beside the facets. */
  protected abstract choose(choice: Choice): Promise<Chosen>;
  /** Elements of some rows, in their order. */
  protected abstract draw(rows: readonly number[]): Promise<HTMLElement[]>;
  /** Puts what was drawn into the list, behind what is there or in its place. */
  protected abstract put(found: HTMLElement, drawn: readonly HTMLElement[], behind: boolean): void;
  /** What is asked for beside facets, such as words: none here. */
  protected readonly asked: Asked = nothingAsked;

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
    const facets = [...new Set(this.#links.map((link) => link.dataset['facet'] ?? ''))];
    this.#choice = readChoice(location.search, facets);
    this.asked.read(location.search);
    switchLinks(this.#links, (link) => {
      const values = this.#choice.get(link.dataset['facet'] ?? '');
      const value = link.dataset['value'] ?? '';
      if (values && !values.delete(value)) values.add(value);
      void this.apply(true, link);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const values of this.#choice.values()) values.clear();
      this.asked.clear();
      void this.apply(true);
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    const warm = () => void this.warm().catch(() => {});
    for (const part of this.querySelectorAll('.facets, form')) {
      part.addEventListener('pointerenter', warm, { once: true });
      part.addEventListener('focusin', warm, { once: true });
    }
    closePanelOnDone(this);
    // Back undoes a choice, and comes back to a list as it was left.
    addEventListener('popstate', () => {
      this.#choice = readChoice(location.search, facets);
      this.asked.clear();
      this.asked.read(location.search);
      void this.apply(false);
    });
    keepPlace(() => this.#shown);
    this.#press();
    if (this.#isAny()) {
      document.documentElement.dataset['choosing'] = this.localName;
      void this.apply(false).then(restorePlace);
    } else {
      this.#settle();
      restorePlace();
    }
  }

  #isAny(): boolean {
    return this.asked.isAny || [...this.#choice.values()].some((values) => values.size > 0);
  }

  /**
   * Shows what is chosen; when the index cannot be had, a switch is the link it was.
   *
   * @param remember whether the address follows.
   */
  protected async apply(remember: boolean, link?: HTMLAnchorElement): Promise<void> {
    performance.mark('danh-sach:chon');
    this.#turn += 1;
    const turn = this.#turn;
    this.#press();
    if (remember) {
      const query = this.asked.write(writeChoice(this.#choice));
      const address = location.pathname + query + location.hash;
      // A choice is a step that Back undoes; letters as they are typed are none.
      if (link || query === '') history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    }
    try {
      const { rows, counts } = await this.choose(this.#choice);
      const first = rows.slice(0, Math.max(this.atOnce, leftPlace()?.shown ?? 0));
      const isAny = this.#isAny();
      const drawn = isAny ? await this.draw(first) : [];
      if (turn !== this.#turn) return;
      this.#rows = rows;
      this.#showCounts(counts);
      this.#showList(isAny, drawn);
    } catch {
      if (link) location.assign(link.href);
      else this.asked.say();
    }
    this.#settle();
    performance.measure('danh-sach:loc', 'danh-sach:chon');
  }

  #showList(isAny: boolean, drawn: readonly HTMLElement[]): void {
    this.#hide('[data-all]', isAny);
    this.#hide('[data-found]', !isAny);
    this.#hide('[data-clear]', !isAny);
    this.#hide('[data-none]', this.#rows.length > 0);
    showTotal(this, this.#rows.length);
    this.#put(drawn, false);
    this.#shown = drawn.length;
    this.#afterRows();
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const drawn = await this.draw(this.#rows.slice(this.#shown, this.#shown + this.atOnce));
    if (turn !== this.#turn) return;
    this.#put(drawn, true);
    this.#shown += drawn.length;
    // The button that was pressed may be gone: reading goes on at the first new row.
    drawn[0]?.querySelector('a')?.focus();
    this.#afterRows();
  }

  #put(drawn: readonly HTMLElement[], behind: boolean): void {
    const found = this.querySelector<HTMLElement>('[data-found] [data-rows]');
    if (found) this.put(found, drawn, behind);
  }

  #afterRows(): void {
    this.#hide('[data-more]', this.#shown >= this.#rows.length);
    document.dispatchEvent(new CustomEvent('cards-drawn'));
  }

  #hide(selector: string, hidden: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = hidden;
  }

  #press(): void {
    for (const link of this.#links) {
      const values = this.#choice.get(link.dataset['facet'] ?? '');
      link.setAttribute('aria-pressed', String(values?.has(link.dataset['value'] ?? '') ?? false));
    }
  }

  #showCounts(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): void {
    for (const link of this.#links) {
      const own = counts.get(link.dataset['facet'] ?? '')?.get(link.dataset['value'] ?? '') ?? 0;
      link.toggleAttribute('data-empty', own === 0);
      const output = link.querySelector('.count');
      if (output) output.textContent = String(own);
    }
  }

  /** The page's head hid the list of an address with a choice until the choice was made. */
  #settle(): void {
    delete document.documentElement.dataset['choosing'];
  }
}

/** What a list is asked for beside its facets, and how the address says it. */
export interface Asked {
  readonly isAny: boolean;
  read(search: string): void;
  write(query: string): string;
  clear(): void;
  /** Says that what was asked for could not be loaded. */
  say(): void;
}

const nothingAsked: Asked = {
  isAny: false,
  read: () => {},
  write: (query) => query,
  clear: () => {},
  say: () => {},
};
