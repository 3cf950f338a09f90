import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { answerOptions, questionOption } from './answer-card.ts';
import { cardLines } from './card.ts';
import { type Suggestions, suggest } from './find.ts';
import { option, Panel, resultsPage } from './panel.ts';
import { numberLines, wordNotes } from './reading.ts';
import { RecentQueries } from './recent.ts';

/** Pause in typing after which the index is asked: people type faster than lists can be read. */
const pause = 90;

/** Makes a search form answer while someone types: an ARIA combobox over a listbox of links. */
export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #panel: Panel;
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #recent = new RecentQueries();

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input;
    this.#panel = new Panel(input);
    form.append(this.#panel.node, this.#status);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('focus', () => this.#later());
    form.addEventListener('submit', () => this.#recent.add(input.value));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.#panel.list.addEventListener('click', () => this.#recent.add(input.value));
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
      this.#panel.fill(
        [element('p', { class: 'search-note' }, words.failed)],
        [this.#allOption(query)],
      );
    }
  }

  #show(query: string, suggestions: Suggestions): void {
    const { index, numbers, cards, sought, answer, asked, form } = suggestions;
    const notes = [
      ...numbers.flatMap((number) => numberLines(number, index.codes)),
      ...(answer === null ? [] : wordNotes(answer.understood, form)),
    ];
    const answers = asked.answer ? answerOptions(asked.answer) : asked.near.map(questionOption);
    if (cards.length === 0 && answers.length === 0) {
      this.#showNone(query, notes);
      return;
    }
    const options = cards.map((card) =>
      option(link(card.address), `hit kind-${card.kind}`, ...cardLines(card, sought)),
    );
    options.unshift(...answers);
    const [number] = numbers;
    const rest = number !== undefined && number.count > number.holders.length;
    const slug = number?.holders[0]?.holder.number;
    if (rest && slug)
      options.push(
        option(link(`/so/#so-${number.typed.serial}`), 'search-more', words.rest(number.count)),
      );
    this.#panel.fill(notes, [...options, this.#allOption(query)]);
    this.#status.textContent = words.choose(cards.length + answers.length);
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
    this.#panel.fill([...notes, line], ways);
    this.#status.textContent = words.noResults(query.trim());
  }

  #showRecent(): void {
    const queries = this.#recent.all();
    if (queries.length === 0) {
      this.#close();
      return;
    }
    const forget = element('button', { type: 'button', class: 'search-forget' }, words.forget);
    forget.addEventListener('click', () => {
      this.#recent.clear();
      this.#input.focus();
      this.#close();
    });
    const head = element('p', { class: 'search-note' }, words.recent, ' ', forget);
    this.#panel.fill(
      [head],
      queries.map((query) => option(resultsPage(query), 'search-more', query)),
    );
  }

  #allOption(query: string): HTMLElement {
    return option(resultsPage(query.trim()), 'search-more', words.all(query.trim()));
  }

  #close(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#panel.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'ArrowDown' && !this.#panel.isOpen) this.#later();
    else if (!this.#panel.isOpen) return;
    else if (event.key === 'Escape') {
      event.preventDefault();
      this.#close();
    } else if (isArrow) {
      event.preventDefault();
      this.#panel.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#panel.choose()) {
      event.preventDefault();
    }
  }
}
