import { askPassage, isPassage } from '../../search/numbers/passage.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { answerOptions, questionOption } from './answer-card.ts';
import { cardLines } from './card.ts';
import { suggest } from './find.ts';
import { openNumbersHere } from './load.ts';
import { option, Panel } from './panel.ts';
import { citationOption, passageLines, wayToChecker } from './passage.ts';
import { notNamedLine, numberLines, numberNotes, wordNotes } from './reading.ts';
import { RecentQueries } from './recent.ts';
import { resultsPage } from './results-address.ts';
import { Sheet } from './sheet.ts';
import type { Suggestions } from './suggestions.ts';

/** Pause in typing after which the index is asked: people type faster than lists can be read. */
const pause = 60;
/** Further pause before words are looked for, longer than it takes to type the next letter. */
const pauseBeforeWords = 160;

/** Makes a search form answer while someone types: an ARIA combobox over a listbox of links. */
export class SuggestionBox {
  readonly #input: HTMLInputElement;
  readonly #panel: Panel;
  readonly #sheet: Sheet;
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #recent = new RecentQueries();

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input;
    this.#panel = new Panel(input);
    form.append(this.#panel.node, this.#status);
    this.#sheet = new Sheet(form, input, {
      close: () => this.#close(),
      empty: () => this.#later(),
    });
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('focus', () => this.#later());
    form.addEventListener('submit', (event) => this.#submit(event));
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) this.#close();
    });
    // A page that Back brings out of the browser's cache comes with what lay open on it.
    addEventListener('pagehide', () => this.#close());
    this.#panel.list.addEventListener('click', () => this.#recent.add(input.value));
    if (document.activeElement === input) this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#sheet.show();
    this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  /** A long text would not fit into an address that a server reads: it goes behind the `#`. */
  #submit(event: SubmitEvent): void {
    const query = this.#input.value.trim();
    this.#recent.add(query);
    if (!isPassage(query)) return;
    event.preventDefault();
    location.assign(resultsPage(query));
    this.#close();
  }

  async #ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#input.value;
    if (query.trim() === '') return this.#showRecent();
    try {
      if (isPassage(query) && (await this.#showPassage(query, turn))) return;
      const paused = new Promise((resolve) => setTimeout(resolve, pauseBeforeWords));
      const settled = async () => {
        await paused;
        return turn === this.#turn;
      };
      let shown = false;
      for await (const suggestions of suggest(query, undefined, settled)) {
        if (turn !== this.#turn) return;
        shown = true;
        this.#show(query, suggestions);
      }
      if (!shown && turn === this.#turn) this.#showNone(query, []);
    } catch {
      if (turn !== this.#turn) return;
      const failed = element('p', { class: 'search-note', role: 'status' }, words.failed);
      this.#panel.fill([failed], [this.#allOption(query)]);
    }
  }

  #show(query: string, suggestions: Suggestions): void {
    const { numbers, codes, cards, sought, words: read, asked } = suggestions;
    const lines = [
      ...numbers.flatMap((number) => numberLines(number, codes)),
      ...(read === null ? [] : notNamedLine(read)),
    ];
    const notes = [
      ...numbers.flatMap(numberNotes),
      ...(read === null ? [] : wordNotes(read.understood, read.form)),
    ];
    const answers = asked.answer ? answerOptions(asked.answer) : asked.near.map(questionOption);
    if (cards.length === 0 && answers.length === 0) {
      this.#showNone(query, [...lines, ...notes]);
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
    this.#panel.fill(lines, [...options, this.#allOption(query)], notes);
    this.#status.textContent = words.choose(cards.length + answers.length);
  }

  /** The citations of a pasted text; false where it holds none. */
  async #showPassage(text: string, turn: number): Promise<boolean> {
    const index = await openNumbersHere();
    const found = await askPassage(index, text);
    if (turn !== this.#turn) return true;
    if (found.length === 0) return false;
    const options = found.map((citation) => citationOption(citation, index.codes));
    options.push(wayToChecker(text), this.#allOption(text));
    this.#panel.fill(passageLines(text, found.length), options);
    this.#status.textContent = words.choose(found.length);
    return true;
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
      this.#panel.close();
      return;
    }
    const forget = element('button', { type: 'button', class: 'search-forget' }, words.forget);
    forget.addEventListener('click', () => {
      this.#recent.clear();
      this.#input.focus();
      this.#panel.close();
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
    this.#sheet.close();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'Escape' && (this.#panel.isOpen || this.#sheet.isOpen)) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' && !this.#panel.isOpen) this.#later();
    else if (!this.#panel.isOpen) return;
    else if (isArrow) {
      event.preventDefault();
      this.#panel.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#panel.choose()) {
      event.preventDefault();
    }
  }
}
