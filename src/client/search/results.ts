import { type Answer, ask, isSufficient, ranked, withFullText } from '../../search/answer.ts';
import { type FacetTable, facetNames, fits } from '../../search/facets.ts';
import { askFullText, type TextAnswer } from '../../search/full-text/ask.ts';
import type { SearchIndex } from '../../search/open.ts';
import { searchWords as words } from '../../vietnamese/interface/search.ts';
import { type ResultsQuery, readResultsQuery, writeResultsQuery } from './address.ts';
import { facetList } from './facet-list.ts';
import { openFullText, openSearch } from './load.ts';
import { element } from './nodes.ts';
import { numberLines, wordNotes } from './reading.ts';
import { remember } from './recent.ts';
import { resultItem, showExcerpt } from './result-item.ts';

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

/** The parts of the page that are filled. */
interface Parts {
  heading: HTMLElement;
  notes: HTMLElement;
  status: HTMLElement;
  /** Choice of the kind, always in sight; the other facets fold away on a phone. */
  kinds: HTMLElement;
  narrow: HTMLDetailsElement;
  facets: HTMLElement;
  sort: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
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
    if (asked.query === '') return this.#say(words.title, words.start);
    if (!isNew) return this.#render();
    remember(asked.query);
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(words.titleFor(asked.query), words.loading);
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
    this.#title(words.titleFor(asked.query));
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
    this.#showFacets(order, facets);
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

  #showFacets(order: readonly number[], table: FacetTable): void {
    const lists = facetNames.map((name) => facetList(table, name, order, this.#asked));
    const [kinds, ...others] = lists;
    const shown = others.filter((list) => list !== null);
    this.#parts.kinds.replaceChildren(...(kinds === null || kinds === undefined ? [] : [kinds]));
    this.#parts.facets.replaceChildren(...shown);
    this.#parts.narrow.hidden = shown.length === 0;
    const by = (sort: ResultsQuery['sort'], label: string) =>
      element(
        'a',
        {
          href: writeResultsQuery({ ...this.#asked, sort }),
          'data-facet': true,
          'aria-current': this.#asked.sort === sort ? 'true' : undefined,
        },
        label,
      );
    this.#parts.sort.replaceChildren(
      `${words.sortBy}: `,
      by('relevance', words.relevance),
      ' ',
      by('date', words.date),
    );
    this.#parts.sort.hidden = order.length < 2;
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

  #title(title: string): void {
    this.#parts.heading.textContent = title;
    document.title = document.title.replace(/^.*? · /, `${title} · `);
  }

  #say(title: string, status: string): void {
    this.#title(title);
    const { notes, list, kinds, narrow, sort, more } = this.#parts;
    for (const part of [notes, list, kinds]) part.replaceChildren();
    narrow.hidden = true;
    sort.hidden = true;
    more.hidden = true;
    this.#parts.status.textContent = status;
  }

  #fail(message: string): void {
    this.#parts.status.textContent = message;
    document.querySelector<HTMLElement>('[data-ways]')?.removeAttribute('hidden');
  }
}

/** The link that was chosen is made anew: the focus goes to the new one. */
function refocus(group: string | undefined, label: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const same = links.find(
    (one) => one.firstChild?.textContent === label && one.closest('section')?.className === group,
  );
  same?.focus();
}
