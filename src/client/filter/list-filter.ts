import { countValues, fits, type RowValues, readChoice, writeChoice } from './facet-filter.ts';
import { keepPlace, restorePlace } from './kept-place.ts';
import { closePanelOnDone, showTotal } from './panel.ts';
import { switchLinks } from './switch-links.ts';

/**
 * `<list-filter>` around a list and its facets. Without JavaScript every facet is a link to a static
 * page; with it the links become switches that hide rows, show live counts and keep the choice in
 * the address, so that it can be shared.
 */
class ListFilter extends HTMLElement {
  #choice = new Map<string, Set<string>>();
  #rows: { element: HTMLElement; values: RowValues }[] = [];
  #links: HTMLAnchorElement[] = [];

  connectedCallback(): void {
    this.#links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
    const facets = [...new Set(this.#links.map((link) => link.dataset['facet'] ?? ''))];
    this.#choice = readChoice(location.search, facets);
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      values: new Map(
        facets.map((facet) => [facet, (element.getAttribute(`data-${facet}`) ?? '').split(' ')]),
      ),
    }));
    switchLinks(this.#links, (link) => this.#toggle(link));
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const values of this.#choice.values()) values.clear();
      this.#show(true);
    });
    closePanelOnDone(this);
    this.#show(false);
    // Back undoes a choice, and comes back to a list as it was left.
    addEventListener('popstate', () => {
      this.#choice = readChoice(location.search, facets);
      this.#show(false);
    });
    keepPlace();
    restorePlace();
    // The page's head hid the list of an address with a choice until the choice was made.
    delete document.documentElement.dataset['choosing'];
  }

  #toggle(link: HTMLAnchorElement): void {
    const values = this.#choice.get(link.dataset['facet'] ?? '');
    const value = link.dataset['value'] ?? '';
    if (!values) return;
    if (!values.delete(value)) values.add(value);
    this.#show(true);
  }

  #show(remember: boolean): void {
    let total = 0;
    for (const { element, values } of this.#rows) {
      const shown = fits(values, this.#choice);
      element.hidden = !shown;
      if (shown) total += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    }
    this.#showCounts();
    const any = [...this.#choice.values()].some((values) => values.size > 0);
    showTotal(this, total);
    const empty = this.querySelector<HTMLElement>('[data-none]');
    if (empty) empty.hidden = total > 0;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = !any;
    if (remember)
      history.pushState(null, '', location.pathname + writeChoice(this.#choice) + location.hash);
  }

  #showCounts(): void {
    const rows = this.#rows.map(({ values }) => values);
    const counts = new Map<string, Map<string, number>>();
    for (const facet of this.#choice.keys())
      counts.set(facet, countValues(rows, this.#choice, facet));
    for (const link of this.#links) {
      const facet = link.dataset['facet'] ?? '';
      const value = link.dataset['value'] ?? '';
      const count = counts.get(facet)?.get(value) ?? 0;
      link.setAttribute('aria-pressed', String(this.#choice.get(facet)?.has(value) ?? false));
      link.toggleAttribute('data-empty', count === 0);
      const output = link.querySelector('.count');
      if (output) output.textContent = String(count);
    }
  }
}

customElements.define('list-filter', ListFilter);
