import { writeCompared } from '../../models/compare.ts';
import { cardWords as words } from '../../words/model-cards.ts';
import { chosenModels, dropChosen, toggleChosen } from './chosen.ts';

/**
 * `<compare-bar>`: the models chosen on cards, and the link that sets them side by side. Cards may
 * come later: the buttons are found by one listener on the page.
 */
class CompareBar extends HTMLElement {
  #full = false;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('.card-compare');
      const number = Number(button?.closest<HTMLElement>('[data-number]')?.dataset['number']);
      if (!button || !number) return;
      this.#full = !toggleChosen(number);
      this.#show();
    });
    this.querySelector('[data-drop]')?.addEventListener('click', () => dropChosen());
    document.addEventListener('models-chosen', () => this.#show());
    document.addEventListener('cards-drawn', () => this.#show());
    this.#show();
  }

  #show(): void {
    const chosen = chosenModels();
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
