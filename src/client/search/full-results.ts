import { type Answer, ask } from '../../search/answer.ts';
import { choose, needsFacets } from '../../search/choose.ts';
import { type FacetTable, kindsAlone } from '../../search/facets.ts';
import { askFullText, type TextAnswer } from '../../search/full-text/ask.ts';
import { mostWords, opening } from '../../search/limit.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { asksForStateAlone } from '../../search/of-state.ts';
import type { SearchIndex } from '../../search/open.ts';
import { isSufficient } from '../../search/order.ts';
import { type FoundPlace, findPlace } from '../../search/place.ts';
import { type Asked, askQuestions } from '../../search/questions/ask.ts';
import { soughtOf } from '../../search/words/runs.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import type { ResultsQuery } from './address.ts';
import { showFacets } from './facets-shown.ts';
import { openFullText } from './full-text.ts';
import { nearStates } from './near-states.ts';
import { notNamedLine, numberLines, numberNotes, wordNotes } from './reading.ts';
import { showExcerpts } from './results-excerpts.ts';
import { fillList } from './results-list.ts';
import { type Parts, showAsked, showWays } from './results-parts.ts';
import { expectQuestions, wordsOver } from './suggest-words.ts';
import { shownAtOnce } from './view.ts';

/** Everything a query leads to, by layer; kept while facets and sorting change. */
interface Found {
  answer: Answer;
  asked: Asked;
  /** As far as it is needed: only the kinds, until something is chosen or all else is shown. */
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
    const answer = await ask(index, query);
    const [place, questions, known, columns] = await Promise.all([
      findPlace(index, answer),
      askQuestions(index, answer),
      index.knownWords(),
      index.columns(),
    ]);
    const facets = kindsAlone(columns);
    this.#found = { answer, asked: questions, facets, form: known.form, place, texts: null };
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

  /** Loads what results are chosen and sorted by. */
  async #askFacets(): Promise<void> {
    const facets = await this.#index.facets();
    if (this.#found) this.#found = { ...this.#found, facets };
  }

  /** Shows `shown` results as they are chosen and sorted. */
  async show(asked: ResultsQuery, shown: number): Promise<void> {
    if (this.#found && needsFacets(this.#found.answer, asked)) await this.#askFacets();
    const found = this.#found;
    if (found === undefined || !this.#isCurrent()) return;
    const { answer, facets, texts, place } = found;
    const { order, left, choice } = choose(answer, texts, facets, asked);
    const isAlone = asksForStateAlone(answer.understood);
    const { list, more, lines, status } = this.#parts;
    lines.replaceChildren(
      ...answer.numbers.flatMap((number) => numberLines(number, this.#index.codes)),
      ...notNamedLine(answer),
      ...nearStates(answer.understood.state, order, facets, choice),
    );
    this.#showNotes(found, asked.query, left.length);
    showAsked(this.#parts, found.asked);
    this.#isEnd = left.length <= shown;
    status.textContent = words.found(left.length);
    if (left.length === 0) showWays(this.#parts, words.noResults(asked.query));
    // Everything above the list and nothing below it, before the cards come one by one.
    const isComing = facets.days.length === 0;
    showFacets(this.#parts, order, facets, choice, isComing);
    list.removeAttribute('data-alone');
    more.hidden = true;
    const sought = soughtOf(answer.understood.words);
    const wanted = left.slice(0, shown);
    const cards = await fillList(list, this.#index, wanted, { sought, place }, this.#isCurrent);
    if (!this.#isCurrent()) return;
    more.hidden = this.#isEnd && (isAlone || texts !== null);
    more.textContent = this.#isEnd ? words.searchText : words.more;
    if (isComing) void this.#completeFacets(order, choice).catch(() => {});
    void showExcerpts(list, this.#index, cards, sought);
  }

  /** Shows the facets that a plain list did not wait for. */
  async #completeFacets(order: readonly number[], choice: ResultsQuery): Promise<void> {
    await this.#askFacets();
    if (this.#found && this.#isCurrent())
      showFacets(this.#parts, order, this.#found.facets, choice);
  }

  #showNotes({ answer, form, texts }: Found, query: string, shown: number): void {
    const isCut = opening(query) !== null;
    // Pages that hold a part of the words are spoken of only where some are shown.
    const isWhole = shown === 0 || isSufficient(answer) || (texts?.isWhole ?? true);
    this.#parts.notes.replaceChildren(
      ...(isCut ? [element('p', { class: 'search-note' }, words.wordsOnly(mostWords))] : []),
      ...answer.numbers.flatMap(numberNotes),
      ...wordNotes(answer.understood, form, isWhole),
    );
  }
}
