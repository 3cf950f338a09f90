import { type Answer, ask, askNumbers } from '../../search/answer.ts';
import { askFullText } from '../../search/full-text/ask.ts';
import type { NumberResult } from '../../search/numbers/ask.ts';
import { ofState } from '../../search/of-state.ts';
import type { SearchIndex } from '../../search/open.ts';
import { holdersOf, ranked, withFullText } from '../../search/order.ts';
import { findPlace, withPlace } from '../../search/place.ts';
import { type Asked, askQuestions, asksSomething } from '../../search/questions/ask.ts';
import type { ShownCard } from './card.ts';
import { type FullText, openFullText, openSearch } from './load.ts';

/** What the box shows for what was typed so far. */
export interface Suggestions {
  index: SearchIndex;
  numbers: readonly NumberResult[];
  cards: readonly ShownCard[];
  /** Folded words to mark. */
  sought: ReadonlySet<string>;
  answer: Answer | null;
  /** What the questions and answers of the library say. */
  asked: Asked;
  /** The usual spelling of a folded word. */
  form: (folded: string) => string;
}

/** How the layers are opened: as files of this site, or otherwise in a test. */
export interface Layers {
  openSearch(): Promise<SearchIndex>;
  openFullText(index: SearchIndex): Promise<FullText>;
}

const mostShown = 8;

/** Name of the time that suggestions took, for `npm run bench:search`. */
const timing = 'tim:goi-y';

/**
 * Suggestions in the order in which the layers know them: numbers first, then headings, then the full text where
 * neither knows anything. Each answer is complete; a later one starts with the cards of the earlier one.
 */
export async function* suggest(
  query: string,
  layers: Layers = { openSearch, openFullText },
): AsyncGenerator<Suggestions> {
  const start = performance.now();
  yield* byLayers(query, layers);
  performance.measure(timing, { start });
}

async function* byLayers(query: string, layers: Layers): AsyncGenerator<Suggestions> {
  const index = await layers.openSearch();
  const { numbers, restWords, anchors } = await askNumbers(index, query);
  const holders = holdersOf(numbers).slice(0, mostShown);
  if (holders.length > 0) {
    const asked = { answer: null, near: [] };
    const plain = {
      sought: new Set<string>(),
      answer: null,
      asked,
      form: (folded: string) => folded,
    };
    yield { index, numbers, cards: holders, ...plain };
    // A number answers a number: words that merely contain its digits would be noise below it.
    if (restWords === 0 && anchors.length === 0) return;
  }
  // They come with the words, so that an answer never waits behind the list.
  if (asksSomething(query, index.acronyms)) void index.questions().catch(() => {});
  const answer = await ask(index, query, true);
  const asked = await askQuestions(index, answer);
  const { form } = await index.knownWords();
  const sought = new Set(answer.understood.words.map((word) => word.folded));
  const show = async (entries: readonly number[]): Promise<Suggestions> => {
    const found = await index.cards(entries.slice(0, mostShown));
    const cards = withPlace(found, await findPlace(index, answer));
    return { index, numbers: answer.numbers, cards, sought, answer, asked, form };
  };
  const narrow = await narrowing(index, answer);
  const order = narrow(ranked(answer));
  if (order.length > 0 || asked.answer !== null) {
    yield await show(order);
    return;
  }
  const { engine, pages } = await layers.openFullText(index);
  const texts = await askFullText(answer.understood, engine, pages);
  yield await show(narrow(withFullText(answer, texts)));
}

/** Keeps what has the state that the words ask for; the facets are loaded only where they ask for one. */
async function narrowing(
  index: SearchIndex,
  { understood }: Answer,
): Promise<(order: readonly number[]) => readonly number[]> {
  if (understood.state === null) return (order) => order;
  const table = await index.facets();
  return (order) => ofState(order, understood, table);
}
