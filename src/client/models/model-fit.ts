import { valuesAt } from '../../lists/columns.ts';
import { cardsAtOnce } from '../../models/cards.ts';
import { type Fit, rankByFit, type Situation } from '../../models/fit.ts';
import { flagsFor } from '../../models/fit-flags.ts';
import { fitWords as words } from '../../words/fit.ts';
import { element } from '../element.ts';
import { drawCard } from './card.ts';
import { ModelFolder } from './files.ts';

const keys = ['difficulty', 'unitType', 'group', 'place', 'resource'] as const;

/** `<model-fit>`: the form that ranks models for a unit; the choice stands in the address. */
class ModelFit extends HTMLElement {
  #folder = new ModelFolder('');
  #fits: Fit[] = [];
  #shown = 0;

  connectedCallback(): void {
    this.#folder = new ModelFolder(this.dataset['files'] ?? '');
    const given = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const value = given.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new URLSearchParams();
      for (const { name, value } of this.querySelectorAll('select')) {
        if (value) query.set(name, value);
      }
      history.replaceState(null, '', `${location.pathname}?${query}`);
      void this.#rank();
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    if (keys.some((key) => this.#select(key)?.value)) void this.#rank();
  }

  #select(key: keyof Situation): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[data-key="${key}"]`);
  }

  /** The name of what is chosen, as the form shows it. */
  #name(key: keyof Situation): string {
    return this.#select(key)?.selectedOptions[0]?.textContent?.trim() ?? '';
  }

  async #rank(): Promise<void> {
    const situation: Situation = {};
    for (const key of keys) situation[key] = this.#select(key)?.value || undefined;
    this.querySelector('[data-fits]')?.replaceChildren();
    if (keys.every((key) => !situation[key])) return this.#say(words.nothingAsked);
    this.#say(words.loading);
    try {
      this.#fits = rankByFit(await this.#folder.index(), situation);
      this.#shown = 0;
      this.#say(this.#fits.length > 0 ? words.found(this.#fits.length) : words.nothing);
      await this.#showMore();
    } catch {
      this.#say(words.failed);
    }
  }

  async #showMore(): Promise<void> {
    const index = await this.#folder.index();
    const fits = this.#fits.slice(this.#shown, this.#shown + cardsAtOnce);
    const rows = fits.map(({ row }) => row);
    const cards = await this.#folder.cards(rows, index.cardsInFile);
    const nodes = fits.flatMap((fit, at) => {
      const card = cards[at];
      const unit = valuesAt(index.facets['don-vi'] ?? { values: [], rows: [] }, fit.row)[0] ?? '';
      return card ? drawCard(card, this.#reasons(fit, this.#unitName(unit))) : [];
    });
    this.querySelector('[data-fits]')?.append(...nodes);
    if (this.#shown > 0) nodes[0]?.querySelector('a')?.focus();
    this.#shown += nodes.length;
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (more) more.hidden = this.#shown >= this.#fits.length;
    document.dispatchEvent(new CustomEvent('cards-drawn'));
  }

  #unitName(id: string): string {
    const options = [...(this.#select('unitType')?.options ?? [])];
    return options.find(({ value }) => value === id)?.textContent?.trim() ?? id;
  }

  #reasons(fit: Fit, unit: string): HTMLElement {
    const { points, most, shares, lacks, isMain, flags } = fit;
    const shared = (key: keyof Situation) => {
      if (key === 'unitType') return words.sharesUnit(unit);
      const isSide = key === 'difficulty' && !isMain;
      return (isSide ? words.sharesSide : words.shares)(words.labels[key], this.#name(key));
    };
    const lacking = (key: keyof Situation) =>
      key === 'unitType' ? words.otherUnit(unit) : words.lacks(words.labels[key], this.#name(key));
    const speaksFor = flags.filter((flag) => flagsFor.includes(flag));
    const speaksAgainst = flags.filter((flag) => !flagsFor.includes(flag));
    const fits = [...shares.map(shared), ...speaksFor.map((flag) => words.flags[flag])];
    const against = [...lacks.map(lacking), ...speaksAgainst.map((flag) => words.flags[flag])];
    const box = element('div', { class: 'fit-reasons' });
    box.append(
      element('p', { class: 'fit-points' }, words.points(points, most)),
      element('p', {}, element('b', {}, words.fits), ` ${fits.join('; ')}.`),
    );
    if (against.length > 0) {
      box.append(element('p', {}, element('b', {}, words.against), ` ${against.join('; ')}.`));
    }
    return box;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('model-fit', ModelFit);
