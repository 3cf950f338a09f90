import { type Answer, ask } from '../../search/answer.ts';
import type { Card } from '../../search/entry.ts';
import { type FacetTable, fits } from '../../search/facets.ts';
import { askFullText, type TextAnswer } from '../../search/full-text/ask.ts';
import { excerptOf } from '../../search/full-text/excerpt.ts';
import { mostWords, opening } from '../../search/limit.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { allByDay, asksForStateAlone, chosenBy } from '../../search/of-state.ts';
import type { SearchIndex } from '../../search/open.ts';
import { isSufficient, ranked, withFullText } from '../../search/order.ts';
import { type FoundPlace, findPlace, withPlace } from '../../search/place.ts';
import { type Asked, askQuestions } from '../../search/questions/ask.ts';
import { soughtOf } from '../../search/words/runs.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import type { ResultsQuery } from './address.ts';
import { showFacets } from './facets-shown.ts';
import { openFullText } from './full-text.ts';
import { nearStates } from './near-states.ts';
import { notNamedLine, numberLines, numberNotes, wordNotes } from './reading.ts';
import { resultItem, showExcerpt, showSummary } from './result-item.ts';
import { type Parts, showAsked, showWays } from './results-parts.ts';
import { expectQuestions, wordsOver } from './suggest-words.ts';
import { shownAtOnce } from './view.ts';

/** Everything a query leads to, by layer; kept while facets and sorting change. */
interface Found {
  answer: Answer;
  asked: Asked;
  facets: FacetTable;
  form: (folded: string) => string;
  /** The provision that was asked for by its number. */
  place: FoundPlace | null;
  /** Null until the full text has answered. */
  texts: TextAnswer | null;
}

/** The results of one query out of all layers. */
export class FullResults {
  readonly #parts: Parts;
  readonly #index: SearchIndex;
  /** Whether these results are still the ones to show. */
  readonly #isCurrent: () => boolean;
  #found: Found | undefined;
  /** Whether all that was found is shown. */
  #isEnd = false;

  constructor(parts: Parts, numbers: NumberIndex, isCurrent: () => boolean) {
    this.#parts = parts;
    this.#index = wordsOver(numbers);
    this.#isCurrent = isCurrent;
  }

  /** Asks all layers that the query needs and shows what they find. */
  async find(asked: ResultsQuery, shown: number): Promise<void> {
    const index = this.#index;
    const query = opening(asked.query) ?? asked.query;
    void expectQuestions(index, query).catch(() => {});
    const facets = index.facets();
    // Who needs them awaits them below, after the answer.
    facets.catch(() => {});
    const answer = await ask(index, query);
    const [place, questions, known] = await Promise.all([
      findPlace(index, answer),
      askQuestions(index, answer),
      index.knownWords(),
    ]);
    const found = { answer, asked: questions, form: known.form, place, texts: null };
    this.#found = { ...found, facets: await facets };
    if (!isSufficient(answer)) {
      this.#parts.status.textContent = words.inText;
      await this.#askTexts();
    }
    if (this.#isCurrent()) await this.show(asked, shown);
  }

  /** More of the list; at its end, what the full text finds beside it. */
  async more(asked: ResultsQuery): Promise<void> {
    const { list, status } = this.#parts;
    const first = list.children.length;
    if (this.#isEnd && this.#found?.texts === null) {
      status.textContent = words.inText;
      await this.#askTexts();
    }
    await this.show(asked, first + shownAtOnce);
    list.children[first]?.querySelector('a')?.focus();
  }

  async #askTexts(): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const { engine, pages } = await openFullText(this.#index);
    const texts = await askFullText(found.answer.understood, engine, pages);
    if (this.#found === found) this.#found = { ...found, texts };
  }

  /** Shows `shown` results as they are chosen and sorted. */
  async show(asked: ResultsQuery, shown: number): Promise<void> {
    const found = this.#found;
    if (found === undefined) return;
    const { answer, facets, form, texts } = found;
    const { understood } = answer;
    const ranking = texts === null ? ranked(answer) : withFullText(answer, texts);
    const isAlone = asksForStateAlone(understood);
    const order = isAlone ? allByDay(facets) : ranking;
    // What the words choose is a choice like any other, and can be taken back.
    const chosen = { ...chosenBy(understood), ...asked.chosen };
    const query =
      understood.state === null || understood.text === '' ? asked.query : understood.text;
    // What holds less of the words is listed only where the words ask for its state.
    const whole = asked.chosen.state ? order : [...new Set([...order, ...answer.further])];
    const left = whole.filter((entry) => fits(facets, entry, chosen));
    if (asked.sort === 'date') {
      left.sort((a, b) => (facets.days[b] ?? '').localeCompare(facets.days[a] ?? ''));
    }
    const sought = soughtOf(understood.words);
    const cards = withPlace(await this.#index.cards(left.slice(0, shown)), found.place);
    if (!this.#isCurrent()) return;
    const { list, more, lines, notes, status } = this.#parts;
    const { codes } = this.#index;
    lines.replaceChildren(
      ...answer.numbers.flatMap((number) => numberLines(number, codes)),
      ...notNamedLine(answer),
      ...nearStates(understood.state, order, facets, { ...asked, query, chosen }),
    );
    const isCut = opening(asked.query) !== null;
    notes.replaceChildren(
      ...(isCut ? [element('p', { class: 'search-note' }, words.wordsOnly(mostWords))] : []),
      ...answer.numbers.flatMap(numberNotes),
      ...wordNotes(understood, form, isSufficient(answer) || (texts?.isWhole ?? true)),
    );
    showAsked(this.#parts, found.asked);
    // Items that stay are kept as they are: nobody's focus or place in the list is lost.
    const kept = new Map([...list.children].map((item) => [item.getAttribute('data-entry'), item]));
    list.replaceChildren(
      ...cards.map((card) => kept.get(String(card.entry)) ?? resultItem(card, sought, true)),
    );
    list.removeAttribute('data-alone');
    const isEnd = left.length <= shown;
    this.#isEnd = isEnd;
    more.hidden = isEnd && (isAlone || texts !== null);
    more.textContent = isEnd ? words.searchText : words.more;
    status.textContent = words.found(left.length);
    if (left.length === 0) showWays(this.#parts, words.noResults(asked.query));
    showFacets(this.#parts, order, facets, { ...asked, query, chosen });
    void this.#showExcerpts(cards, sought);
  }

  async #showExcerpts(cards: readonly Card[], sought: ReadonlySet<string>): Promise<void> {
    const { list } = this.#parts;
    const show = async (card: Card) => {
      const item = list.querySelector<HTMLElement>(`:scope > [data-entry="${card.entry}"]`);
      if (item === null) return;
      showSummary(item, card, sought);
      // A card that leads to a provision says what it is about.
      if (item.dataset['shown'] !== undefined || card.place) return;
      item.dataset['shown'] = '';
      const texts = await this.#index.texts(card.entry);
      const excerpts = texts.map(({ address, content, anchors }) => ({
        address,
        excerpt: excerptOf(content, sought, anchors),
      }));
      const [best] = excerpts.toSorted((a, b) => b.excerpt.score - a.excerpt.score);
      if (best) showExcerpt(item, best.address, best.excerpt);
    };
    await Promise.allSettled(cards.map(show));
    list.toggleAttribute('data-done', true);
  }
}
