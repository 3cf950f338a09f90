import { searchWords as words } from '../../vietnamese/interface/search.ts';
import { cardLines } from './card.ts';
import { type Suggestions, suggest } from './find.ts';
import { link } from './load.ts';
import { element } from './nodes.ts';
import { numberLines, wordNotes } from './reading.ts';
import { forgetQueries, recentQueries, remember } from './recent.ts';

/** Pause in typing after which the index is asked: fingers on a phone type faster than lists can be read. */
const pause = 90;

/** Makes a search form answer while someone types: an ARIA combobox over a listbox of links. */
export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #list: HTMLElement;
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input;
    const id = `${input.id}-goi-y`;
    this.#list = element('div', {
      class: 'search-list',
      role: 'listbox',
      id,
      'aria-label': words.listLabel,
    });
    this.#panel = element('div', { class: 'search-panel', hidden: true }, this.#notes, this.#list);
    form.append(this.#panel, this.#status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('focus', () => this.#later());
    form.addEventListener('submit', () => remember(input.value));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.#close();
    });
    // Choosing with a mouse must not take the focus first: the list would close under it.
    this.#panel.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', () => remember(input.value));
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value;
    if (query.trim() === '') {
      this.#showRecent();
      return;
    }
    try {
      let shown = false;
      for await (const suggestions of suggest(query)) {
        if (turn !== this.#turn) return;
        shown = true;
        this.#show(query, suggestions);
      }
      if (!shown && turn === this.#turn) this.#showNone(query, []);
    } catch {
      if (turn !== this.#turn) return;
      this.#fill([element('p', { class: 'search-note' }, words.failed)], [this.#allOption(query)]);
    }
  }

  #show(query: string, { index, numbers, cards, sought, answer, form }: Suggestions): void {
    const notes = [
      ...numbers.flatMap((number) => numberLines(number, index.codes)),
      ...(answer === null ? [] : wordNotes(answer.understood, form)),
    ];
    if (cards.length === 0) {
      this.#showNone(query, notes);
      return;
    }
    const options = cards.map((card) =>
      option(link(card.address), `hit kind-${card.kind}`, ...cardLines(card, sought)),
    );
    const [number] = numbers;
    const rest = number !== undefined && number.count > number.holders.length;
    const slug = number?.holders[0]?.holder.number;
    if (rest && slug)
      options.push(
        option(link(`/so/#so-${number.typed.serial}`), 'search-more', words.rest(number.count)),
      );
    this.#fill(notes, [...options, this.#allOption(query)]);
    this.#status.textContent = words.choose(cards.length);
  }

  #showNone(query: string, notes: HTMLElement[]): void {
    const line = element(
      'p',
      { class: 'search-note' },
      `${words.noResults(query.trim())} ${words.tryThese}`,
    );
    const ways = [
      option(link('/so/'), 'search-more', words.byNumber),
      option(link('/van-ban/'), 'search-more', words.allDocuments),
      option(link('/mo-hinh/'), 'search-more', words.allModels),
    ];
    this.#fill([...notes, line], ways);
    this.#status.textContent = words.noResults(query.trim());
  }

  #showRecent(): void {
    const queries = recentQueries();
    if (queries.length === 0) {
      this.#close();
      return;
    }
    const forget = element('button', { type: 'button', class: 'search-forget' }, words.forget);
    forget.addEventListener('click', () => {
      forgetQueries();
      this.#input.focus();
      this.#close();
    });
    const head = element('p', { class: 'search-note' }, words.recent, ' ', forget);
    this.#fill(
      [head],
      queries.map((query) => option(resultsPage(query), 'search-more', query)),
    );
  }

  #allOption(query: string): HTMLElement {
    return option(resultsPage(query.trim()), 'search-more', words.all(query.trim()));
  }

  #fill(notes: readonly HTMLElement[], options: readonly HTMLElement[]): void {
    for (const [at, node] of options.entries()) node.id = `${this.#list.id}-${at}`;
    this.#notes.replaceChildren(...notes);
    this.#list.replaceChildren(...options);
    this.#input.removeAttribute('aria-activedescendant');
    this.#panel.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#panel.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.#list.children] as HTMLAnchorElement[];
    const active = options.findIndex((node) => node.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.#panel.hidden) {
      event.preventDefault();
      // One place more than there are options: past the last lies the field itself.
      const places = options.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(options, ((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'ArrowDown') {
      this.#later();
    } else if (event.key === 'Enter' && active >= 0 && !this.#panel.hidden) {
      event.preventDefault();
      options[active]?.click();
    }
  }

  #activate(options: readonly HTMLElement[], at: number): void {
    for (const [place, node] of options.entries()) {
      node.setAttribute('aria-selected', String(place === at));
    }
    const node = options[at];
    if (node === undefined) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', node.id);
      node.scrollIntoView({ block: 'nearest' });
    }
  }
}

function option(href: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'false', tabindex: -1, href, class: name };
  return element('a', attributes, ...children);
}

function resultsPage(query: string): string {
  return `${link('/tim-kiem/')}?q=${encodeURIComponent(query)}`;
}
