import { type Answer, ask, askNumbers } from '../../search/answer.ts';
import { askFullText } from '../../search/full-text/ask.ts';
import type { NumberResult } from '../../search/numbers/ask.ts';
import type { SearchIndex } from '../../search/open.ts';
import { asksForNumber, ranked } from '../../search/order.ts';
import type { ShownCard } from './card.ts';
import { openFullText, openSearch } from './load.ts';

/** What the box shows for what was typed so far. */
export interface Suggestions {
  index: SearchIndex;
  numbers: readonly NumberResult[];
  cards: readonly ShownCard[];
  /** Folded words to mark. */
  sought: ReadonlySet<string>;
  answer: Answer | null;
  /** The usual spelling of a folded word. */
  form: (folded: string) => string;
}

const mostShown = 8;

/**
 * Suggestions in the order in which the layers know them: numbers first, then headings, then the full text where
 * neither knows anything. Each is whole; the later one holds the earlier one's cards in front.
 */
export async function* suggest(query: string): AsyncGenerator<Suggestions> {
  const index = await openSearch();
  const numbers = await askNumbers(index, query);
  const holders = numbers.flatMap((number) => number.holders.map(({ holder }) => holder));
  const none: ReadonlySet<string> = new Set();
  const form = (folded: string) => folded;
  if (holders.length > 0) {
    yield { index, numbers, cards: holders.slice(0, mostShown), sought: none, answer: null, form };
  }
  const answer = await ask(index, query, true);
  const known = await index.knownWords();
  const sought = new Set(answer.understood.words.map((word) => word.folded));
  const order = ranked(answer).slice(0, mostShown);
  // A number answers a number: words that merely hold its figures would be noise under it.
  const enough = asksForNumber(answer) && answer.understood.restWords === 0;
  if (enough) return;
  if (order.length > 0) {
    yield { index, numbers, cards: await index.cards(order), sought, answer, form: known.form };
    return;
  }
  const { engine, pages } = await openFullText(index);
  const texts = await askFullText(answer.understood, engine, pages);
  const entries = texts.hits.slice(0, mostShown).map((hit) => hit.entry);
  yield { index, numbers, cards: await index.cards(entries), sought, answer, form: known.form };
}
