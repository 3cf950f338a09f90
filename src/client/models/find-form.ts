import { type GalleryOrder, galleryOrders } from '../../models/orders.ts';
import { galleryFindWords as words } from '../../words/gallery.ts';

/** After the last key a search waits so long for the next, ms. */
const pause = 200;

/** The form above the gallery: words to search by, and the order. Both stand in the address. */
export class FindForm {
  readonly #form: HTMLFormElement | null;

  /** @param changed called when what is asked for is another. */
  constructor(form: HTMLFormElement | null, changed: () => void) {
    this.#form = form;
    let timer = 0;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      changed();
    });
    form?.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(changed, pause);
    });
  }

  get query(): string {
    return this.#input?.value.trim() ?? '';
  }

  get order(): GalleryOrder {
    const value = this.#select?.value;
    return galleryOrders.find((order) => order === value) ?? 'thay-doi';
  }

  /** Whether anything but the gallery as it stands is asked for. */
  get isAny(): boolean {
    return this.query !== '' || this.order !== 'thay-doi';
  }

  /** Takes what an address asks for. */
  read(search: string): void {
    const given = new URLSearchParams(search);
    if (this.#input) this.#input.value = given.get('q') ?? '';
    const order = galleryOrders.find((known) => known === given.get('xep'));
    if (this.#select && order) this.#select.value = order;
  }

  /** Adds what is asked for to the query of an address. */
  write(query: string): string {
    const parameters = [
      ...(query ? [query.slice(1)] : []),
      ...(this.query ? [`q=${encodeURIComponent(this.query)}`] : []),
      ...(this.order === 'thay-doi' ? [] : [`xep=${this.order}`]),
    ];
    return parameters.length > 0 ? `?${parameters.join('&')}` : '';
  }

  clear(): void {
    this.#form?.reset();
  }

  /** Says that the search could not be loaded. */
  say(): void {
    this.#input?.setCustomValidity(words.failed);
    this.#input?.reportValidity();
    this.#input?.setCustomValidity('');
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#form?.querySelector<HTMLInputElement>('input[name=q]');
  }

  get #select(): HTMLSelectElement | null | undefined {
    return this.#form?.querySelector<HTMLSelectElement>('select[name=xep]');
  }
}
