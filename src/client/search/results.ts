import { type Answer, ask } from '../../search/answer.ts';
import { type FacetTable, fits } from '../../search/facets.ts';
import { askFullText, type TextAnswer } from '../../search/full-text/ask.ts';
import type { SearchIndex } from '../../search/open.ts';
import { isSufficient, ranked, withFullText } from '../../search/order.ts';
import { searchWords as words } from '../../vietnamese/interface/search.ts';
import { type ResultsQuery, readResultsQuery } from './address.ts';
import { openFullText, openSearch } from './load.ts';
import { numberLines, wordNotes } from './reading.ts';
import { remember } from './recent.ts';
import { resultItem, showExcerpt } from './result-item.ts';
import { type Parts, refocus, showFacets, showOnly, showTitle } from './results-parts.ts';

const shownAtOnce = 10;

/** Everything a query leads to, by layer; kept while facets and sorting change. */
interface Found {
  index: SearchIndex;
  answer: Answer;
  facets: FacetTable;
  form: (folded: string) => string;
  /** Null until the full text has answered. */
  texts: TextAnswer | null;
}

/** The results page: reads its address, shows what the layers find, and follows choices without a reload. */
export class ResultsPage {
  readonly #parts: Parts;
  #found: Found | undefined;
  #asked: ResultsQuery = { query: '', chosen: {}, sort: 'relevance' };
  #most = shownAtOnce;
  #turn = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.narrow.open = matchMedia('(min-width: 821px)').matches;
    parts.more.addEventListener('click', () => {
      const first = parts.list.children.length;
      this.#most += shownAtOnce;
      void this.#render().then(() => parts.list.children[first]?.querySelector('a')?.focus());
    });
    document.addEventListener('click', (event) => this.#follow(event));
    window.addEventListener('popstate', () => void this.show(location.search));
  }

  /** Shows the results of an address. */
  async show(search: string): Promise<void> {
    const asked = readResultsQuery(search);
    const isNew = asked.query !== this.#asked.query || this.#found === undefined;
    this.#asked = asked;
    this.#most = shownAtOnce;
    for (const input of document.querySelectorAll<HTMLInputElement>('form[data-search] input')) {
      input.value = asked.query;
    }
    if (asked.query === '') return showOnly(this.#parts, words.title, words.start);
    if (!isNew) return this.#render();
    remember(asked.query);
    this.#turn += 1;
    const turn = this.#turn;
    showOnly(this.#parts, words.titleFor(asked.query), words.loading);
    try {
      for await (const found of this.#ask(asked.query)) {
        if (turn !== this.#turn) return;
        this.#found = found;
        await this.#render();
      }
    } catch {
      if (turn === this.#turn && this.#found === undefined) this.#fail(words.failed);
    }
  }

  async *#ask(query: string): AsyncGenerator<Found> {
    this.#found = undefined;
    const index = await openSearch();
    const [answer, facets, known] = await Promise.all([
      ask(index, query),
      index.facets(),
      index.knownWords(),
    ]);
    const found = { index, answer, facets, form: known.form, texts: null };
    if (isSufficient(answer)) yield found;
    else this.#parts.status.textContent = words.inText;
    const { engine, pages } = await openFullText(index);
    yield { ...found, texts: await askFullText(answer.understood, engine, pages) };
  }

  async #render(): Promise<void> {
    const [found, asked, turn] = [this.#found, this.#asked, this.#turn];
    if (found === undefined) return;
    const { index, answer, facets, form, texts } = found;
    const order = texts === null ? ranked(answer) : withFullText(answer, texts);
    const left = order.filter((entry) => fits(facets, entry, asked.chosen));
    if (asked.sort === 'date') {
      left.sort((a, b) => (facets.days[b] ?? '').localeCompare(facets.days[a] ?? ''));
    }
    const sought = new Set(answer.understood.words.map((word) => word.folded));
    const cards = await index.cards(left.slice(0, this.#most));
    if (turn !== this.#turn) return;
    const { list, more, notes, status } = this.#parts;
    showTitle(this.#parts, words.titleFor(asked.query));
    notes.replaceChildren(
      ...answer.numbers.flatMap((number) => numberLines(number, index.codes)),
      ...wordNotes(answer.understood, form, isSufficient(answer) || (texts?.isWhole ?? true)),
    );
    // Items that stay are kept as they are: nobody's focus or place in the list is lost.
    const kept = new Map([...list.children].map((item) => [item.getAttribute('data-entry'), item]));
    list.replaceChildren(
      ...cards.map((card) => kept.get(String(card.entry)) ?? resultItem(card, sought)),
    );
    list.toggleAttribute('data-whole', texts !== null);
    more.hidden = left.length <= this.#most;
    status.textContent =
      texts === null && left.length === 0 ? words.inText : words.found(left.length);
    if (texts !== null && left.length === 0) this.#fail(words.noResults(asked.query));
    showFacets(this.#parts, order, facets, asked);
    if (texts !== null) this.#showExcerpts(texts, cards);
  }

  #showExcerpts({ hits }: TextAnswer, cards: Awaited<ReturnType<SearchIndex['cards']>>): void {
    const byEntry = new Map(hits.map((hit) => [hit.entry, hit]));
    for (const [at, card] of cards.entries()) {
      const item = this.#parts.list.children[at] as HTMLElement;
      const hit = byEntry.get(card.entry);
      if (hit === undefined || item.dataset['shown'] !== undefined) continue;
      item.dataset['shown'] = '';
      void hit.excerpt().then((excerpt) => showExcerpt(item, card, excerpt));
    }
  }

  /** Choosing a facet is a link that need not load the page again. */
  #follow(event: MouseEvent): void {
    const chosen = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
    if (chosen === null || !plain) return;
    event.preventDefault();
    history.pushState(null, '', chosen.getAttribute('href') ?? '');
    const [group, label] = [chosen.closest('section')?.className, chosen.firstChild?.textContent];
    void this.show(location.search).then(() => refocus(group, label ?? ''));
  }

  #fail(message: string): void {
    this.#parts.status.textContent = message;
    this.#parts.ways.hidden = false;
  }
}
