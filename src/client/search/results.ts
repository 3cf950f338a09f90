import { type Answer, ask } from '../../search/answer.ts';
import type { Card } from '../../search/entry.ts';
import { type FacetTable, fits } from '../../search/facets.ts';
import { askFullText, type TextAnswer } from '../../search/full-text/ask.ts';
import { excerptOf } from '../../search/full-text/excerpt.ts';
import { allByDay, asksForStateAlone, chosenBy } from '../../search/of-state.ts';
import type { SearchIndex } from '../../search/open.ts';
import { isSufficient, ranked, withFullText } from '../../search/order.ts';
import { type FoundPlace, findPlace, withPlace } from '../../search/place.ts';
import { type Asked, askQuestions, asksSomething } from '../../search/questions/ask.ts';
import { searchWords as words } from '../../words/search.ts';
import { type ResultsQuery, readResultsQuery } from './address.ts';
import { openFullText, openSearch } from './load.ts';
import { nearStates } from './near-states.ts';
import { numberLines, wordNotes } from './reading.ts';
import { RecentQueries } from './recent.ts';
import { resultItem, showExcerpt } from './result-item.ts';
import {
  type Parts,
  refocus,
  showAsked,
  showFacets,
  showOnly,
  showTitle,
} from './results-parts.ts';

const shownAtOnce = 10;

/** Everything a query leads to, by layer; kept while facets and sorting change. */
interface Found {
  index: SearchIndex;
  answer: Answer;
  asked: Asked;
  facets: FacetTable;
  form: (folded: string) => string;
  /** The provision that was asked for by its number. */
  place: FoundPlace | null;
  /** Null until the full text has answered. */
  texts: TextAnswer | null;
}

async function askTexts({ index, answer }: Found): Promise<TextAnswer> {
  const { engine, pages } = await openFullText(index);
  return askFullText(answer.understood, engine, pages);
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
    parts.more.addEventListener('click', () => void this.#showMore());
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
    new RecentQueries().add(asked.query);
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
    if (asksSomething(query, index.acronyms)) void index.questions().catch(() => {});
    const [answer, facets, known] = await Promise.all([
      ask(index, query),
      index.facets(),
      index.knownWords(),
    ]);
    const place = await findPlace(index, answer);
    const asked = await askQuestions(index, answer);
    const found = { index, answer, asked, facets, form: known.form, place, texts: null };
    if (isSufficient(answer)) yield found;
    else {
      this.#parts.status.textContent = words.inText;
      yield { ...found, texts: await askTexts(found) };
    }
  }

  /** More of the list; at its end, what the full text finds beside it. */
  async #showMore(): Promise<void> {
    const { list, status } = this.#parts;
    const [found, first] = [this.#found, list.children.length];
    if (found === undefined) return;
    if (first < this.#most && found.texts === null) {
      status.textContent = words.inText;
      const texts = await askTexts(found);
      if (this.#found !== found) return;
      this.#found = { ...found, texts };
    }
    this.#most = first + shownAtOnce;
    await this.#render();
    list.children[first]?.querySelector('a')?.focus();
  }

  async #render(): Promise<void> {
    const [found, asked, turn] = [this.#found, this.#asked, this.#turn];
    if (found === undefined) return;
    const { index, answer, facets, form, texts } = found;
    const { understood } = answer;
    const ranking = texts === null ? ranked(answer) : withFullText(answer, texts);
    const isAlone = asksForStateAlone(understood);
    const order = isAlone ? allByDay(facets) : ranking;
    // What the words choose is a choice like any other, and can be taken back.
    const chosen = { ...chosenBy(understood), ...asked.chosen };
    const query =
      understood.state === null || understood.text === '' ? asked.query : understood.text;
    const left = order.filter((entry) => fits(facets, entry, chosen));
    if (asked.sort === 'date') {
      left.sort((a, b) => (facets.days[b] ?? '').localeCompare(facets.days[a] ?? ''));
    }
    const sought = new Set(answer.understood.words.map((word) => word.folded));
    const cards = withPlace(await index.cards(left.slice(0, this.#most)), found.place);
    if (turn !== this.#turn) return;
    const { list, more, notes, status } = this.#parts;
    showTitle(this.#parts, words.titleFor(asked.query));
    notes.replaceChildren(
      ...answer.numbers.flatMap((number) => numberLines(number, index.codes)),
      ...wordNotes(answer.understood, form, isSufficient(answer) || (texts?.isWhole ?? true)),
      ...nearStates(understood.state, order, facets, { ...asked, query, chosen }),
    );
    showAsked(this.#parts, found.asked);
    // Items that stay are kept as they are: nobody's focus or place in the list is lost.
    const kept = new Map([...list.children].map((item) => [item.getAttribute('data-entry'), item]));
    list.replaceChildren(
      ...cards.map((card) => kept.get(String(card.entry)) ?? resultItem(card, sought)),
    );
    const isEnd = left.length <= this.#most;
    more.hidden = isEnd && (isAlone || texts !== null);
    more.textContent = isEnd ? words.searchText : words.more;
    status.textContent = words.found(left.length);
    if (left.length === 0) this.#fail(words.noResults(asked.query));
    showFacets(this.#parts, order, facets, { ...asked, query, chosen });
    void this.#showExcerpts(cards, sought);
  }

  async #showExcerpts(cards: readonly Card[], sought: ReadonlySet<string>): Promise<void> {
    const { list } = this.#parts;
    const index = this.#found?.index;
    const show = async (card: Card) => {
      const item = list.querySelector<HTMLElement>(`:scope > [data-entry="${card.entry}"]`);
      // A card that leads to a provision says what it is about.
      if (item === null || item.dataset['shown'] !== undefined || card.place) return;
      item.dataset['shown'] = '';
      const page = await index?.page(card.entry);
      if (page) showExcerpt(item, card, excerptOf(page.content, sought, page.anchors));
    };
    await Promise.allSettled(cards.map(show));
    list.toggleAttribute('data-done', true);
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
