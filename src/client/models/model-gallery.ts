import { cardsAtOnce } from '../../models/cards.ts';
import type { ModelIndex } from '../../models/rows.ts';
import { readChoice, writeChoice } from '../filter/facet-filter.ts';
import { keepPlace, leftPlace, restorePlace } from '../filter/kept-place.ts';
import { closePanelOnDone, showTotal } from '../filter/panel.ts';
import { switchLinks } from '../filter/switch-links.ts';
import { drawCard } from './card.ts';
import { ModelFolder } from './files.ts';
import { FindForm } from './find-form.ts';
import { listedRows } from './listed-rows.ts';

/**
 * `<model-gallery>` around a page of models and its facets. Without JavaScript every facet is a link
 * to static pages; with it the links become switches. The index comes with the first interest in
 * them, cards as they are shown, so that thousands of models weigh no more than the first page.
 */
class ModelGallery extends HTMLElement {
  #folder = new ModelFolder('');
  #find = new FindForm(null, () => {});
  #choice = new Map<string, Set<string>>();
  #links: HTMLAnchorElement[] = [];
  #rows: number[] = [];
  #shown = 0;
  /** Counts the choices made, so that an answer that comes late is not shown over a newer one. */
  #turn = 0;

  connectedCallback(): void {
    this.#folder = new ModelFolder(this.dataset['files'] ?? '');
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
    const facets = [...new Set(this.#links.map((link) => link.dataset['facet'] ?? ''))];
    this.#choice = readChoice(location.search, facets);
    this.#find = new FindForm(this.querySelector('form'), () => void this.#apply(true));
    this.#find.read(location.search);
    switchLinks(this.#links, (link) => {
      const values = this.#choice.get(link.dataset['facet'] ?? '');
      const value = link.dataset['value'] ?? '';
      if (values && !values.delete(value)) values.add(value);
      void this.#apply(true, link);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const values of this.#choice.values()) values.clear();
      this.#find.clear();
      void this.#apply(true);
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    const warm = () => void this.#folder.index().catch(() => {});
    for (const part of this.querySelectorAll('.facets, form')) {
      part.addEventListener('pointerenter', warm, { once: true });
      part.addEventListener('focusin', warm, { once: true });
    }
    closePanelOnDone(this);
    // Back undoes a choice, and comes back to a list as it was left.
    addEventListener('popstate', () => {
      this.#choice = readChoice(location.search, facets);
      this.#find.clear();
      this.#find.read(location.search);
      void this.#apply(false);
    });
    keepPlace(() => this.#shown);
    this.#press();
    if (this.#isAny()) void this.#apply(false).then(restorePlace);
    else {
      this.#settle();
      restorePlace();
    }
  }

  #isAny(): boolean {
    return this.#find.isAny || [...this.#choice.values()].some((values) => values.size > 0);
  }

  /** Shows what is chosen; when the index cannot be had, a switch is the link it was. */
  async #apply(remember: boolean, link?: HTMLAnchorElement): Promise<void> {
    performance.mark('mo-hinh:chon');
    this.#turn += 1;
    const turn = this.#turn;
    this.#press();
    if (remember) {
      const query = this.#find.write(writeChoice(this.#choice));
      const address = location.pathname + query + location.hash;
      // A choice is a step that Back undoes; letters as they are typed are none.
      if (link || query === '') history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
    }
    try {
      const index = await this.#folder.index();
      const { rows, counts } = await listedRows(this.#folder, index, this.#choice, this.#find);
      const first = rows.slice(0, Math.max(cardsAtOnce, leftPlace()?.shown ?? 0));
      const isAny = this.#isAny();
      const cards = isAny ? await this.#folder.cards(first, index.cardsInFile) : [];
      if (turn !== this.#turn) return;
      this.#rows = rows;
      this.#showCounts(counts);
      this.#showList(
        isAny,
        cards.map((card) => drawCard(card)),
      );
    } catch {
      if (link) location.assign(link.href);
      else this.#find.say();
    }
    this.#settle();
    performance.measure('mo-hinh:loc', 'mo-hinh:chon');
  }

  #showList(isAny: boolean, cards: readonly HTMLElement[]): void {
    this.#hide('[data-all]', isAny);
    this.#hide('[data-found]', !isAny);
    this.#hide('[data-clear]', !isAny);
    this.#hide('[data-none]', this.#rows.length > 0);
    showTotal(this, this.#rows.length);
    this.querySelector('[data-found] .cards')?.replaceChildren(...cards);
    this.#shown = cards.length;
    this.#afterCards();
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const index: ModelIndex = await this.#folder.index();
    const next = this.#rows.slice(this.#shown, this.#shown + cardsAtOnce);
    const cards = await this.#folder.cards(next, index.cardsInFile);
    if (turn !== this.#turn) return;
    const nodes = cards.map((card) => drawCard(card));
    this.querySelector('[data-found] .cards')?.append(...nodes);
    this.#shown += nodes.length;
    // The button that was pressed may be gone: reading goes on at the first new card.
    nodes[0]?.querySelector('a')?.focus();
    this.#afterCards();
  }

  #afterCards(): void {
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

customElements.define('model-gallery', ModelGallery);
