import { writeCompared } from '../../models/compare.ts';
import { cardWords as words } from '../../words/model-cards.ts';
import { ChosenModels } from './chosen.ts';

/**
 * `<compare-bar>`: the models chosen on cards, and the link that sets them side by side. Cards may
 * come later: the buttons are found by one listener on the page.
 */
class CompareBar extends HTMLElement {
  readonly #chosen = new ChosenModels();
  #full = false;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('.card-compare');
      const number = Number(button?.closest<HTMLElement>('[data-number]')?.dataset['number']);
      if (!button || !number) return;
      this.#full = !this.#chosen.toggle(number);
      this.#show();
    });
    this.querySelector('[data-drop]')?.addEventListener('click', () => {
      this.#chosen.clear();
      this.#show();
    });
    document.addEventListener('cards-drawn', () => this.#show());
    this.#show();
  }

  #show(): void {
    const chosen = this.#chosen.numbers;
    for (const card of document.querySelectorAll<HTMLElement>('.card[data-number]')) {
      const isChosen = chosen.includes(Number(card.dataset['number']));
      card.querySelector('.card-compare')?.setAttribute('aria-pressed', String(isChosen));
    }
    this.hidden = chosen.length === 0;
    const says = this.querySelector('[data-says]');
    if (says) {
      says.textContent = this.#full
        ? words.compareFull
        : chosen.length === 1
          ? words.compareOne
          : '';
    }
    const go = this.querySelector<HTMLAnchorElement>('[data-go]');
    if (go) {
      go.hidden = chosen.length < 2;
      go.href = `${this.dataset['address']}${writeCompared(chosen)}`;
      go.textContent = words.comparing(chosen.length);
    }
    this.#full = false;
  }
}

customElements.define('compare-bar', CompareBar);
