import { fitsText } from './text-filter.ts';

/**
 * `<acronym-list>`: hides the acronyms that do not fit what is typed, letters or words, and on
 * demand the readings seen in no source. Without JavaScript the whole list is shown.
 */
class AcronymList extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type=search]');
    const check = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    const show = () => this.#show(field?.value ?? '', check?.checked ?? false);
    field?.addEventListener('input', show);
    check?.addEventListener('change', show);
    // On going back, browsers fill the fields in again.
    show();
  }

  #show(typed: string, onlyVerified: boolean): void {
    let total = 0;
    for (const row of this.querySelectorAll<HTMLElement>('dl > div')) {
      const forms = row.querySelector('dt')?.textContent ?? '';
      let readings = 0;
      for (const reading of row.querySelectorAll<HTMLElement>('dd')) {
        const words = reading.querySelector('a')?.textContent ?? '';
        const isSeen = !onlyVerified || reading.dataset['verified'] === 'true';
        reading.hidden = !isSeen || !fitsText(typed, `${forms} ${words}`);
        if (!reading.hidden) readings += 1;
      }
      row.hidden = readings === 0;
      if (!row.hidden) total += 1;
    }
    const output = this.querySelector('[data-total]');
    if (output) output.textContent = String(total);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = total > 0;
  }
}

customElements.define('acronym-list', AcronymList);
