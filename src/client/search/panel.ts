import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';

/** The list under a search field: what was understood above, links as the options of a combobox, reasons below. */
export class Panel {
  readonly node: HTMLElement;
  readonly list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #lines = element('div', { class: 'search-notes' });
  readonly #notes = element('div', { class: 'search-notes search-reasons' });

  constructor(input: HTMLInputElement) {
    this.#input = input;
    const id = `${input.id}-goi-y`;
    const name = { class: 'search-list', role: 'listbox', 'aria-label': words.listLabel };
    this.list = element('div', { ...name, id });
    this.node = element('div', { class: 'search-panel', hidden: true });
    this.node.append(this.#lines, this.list, this.#notes);
    for (const [attribute, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    })) {
      input.setAttribute(attribute, value);
    }
    // Choosing with a mouse must not take the focus first: the list would close under it.
    this.node.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.node.hidden;
  }

  /** Shows lines above and notes below the options; none of them is active yet. */
  fill(
    lines: readonly HTMLElement[],
    options: readonly HTMLElement[],
    notes: readonly HTMLElement[] = [],
  ): void {
    for (const [at, node] of options.entries()) node.id = `${this.list.id}-${at}`;
    this.#lines.replaceChildren(...lines);
    this.#notes.replaceChildren(...notes);
    this.list.replaceChildren(...options);
    this.#input.removeAttribute('aria-activedescendant');
    this.node.hidden = false;
    this.node.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  close(): void {
    this.node.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  /** Moves `step` options on; after the last comes the field itself. */
  move(step: 1 | -1): void {
    const options = [...this.list.children];
    const places = options.length + 1;
    const next = ((this.#activeAt() + 1 + step + places) % places) - 1;
    for (const [at, node] of options.entries()) {
      node.setAttribute('aria-selected', String(at === next));
    }
    const node = options[next];
    if (node === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', node.id);
      node.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Follows the active option; false when none is. */
  choose(): boolean {
    const active = this.list.children[this.#activeAt()] as HTMLElement | undefined;
    active?.click();
    return active !== undefined;
  }

  #activeAt(): number {
    return [...this.list.children].findIndex(
      (node) => node.getAttribute('aria-selected') === 'true',
    );
  }
}

/** A link as an option. */
export function option(href: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'false', tabindex: -1, href, class: name };
  return element('a', attributes, ...children);
}
