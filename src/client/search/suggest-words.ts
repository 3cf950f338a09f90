import { type Answer, ask } from '../../search/answer.ts';
import { askFullText } from '../../search/full-text/ask.ts';
import { opening } from '../../search/limit.ts';
import type { NumberAnswers } from '../../search/numbers/first.ts';
import type { NumberIndex } from '../../search/numbers/open.ts';
import { ofState } from '../../search/of-state.ts';
import { type SearchIndex, withWords } from '../../search/open.ts';
import { ranked, withFullText } from '../../search/order.ts';
import { findPlace, withPlace } from '../../search/place.ts';
import { askQuestions, asksSomething } from '../../search/questions/ask.ts';
import { soughtOf } from '../../search/words/runs.ts';
import { type FullText, openFullText } from './full-text.ts';
import type { Suggestions } from './suggestions.ts';

const mostShown = 8;

let opened: { from: NumberIndex; index: SearchIndex } | undefined;

/** The number lookup with the other layers; the same for the same lookup, so that nothing is read twice. */
export function wordsOver(numbers: NumberIndex): SearchIndex {
  if (opened?.from !== numbers) opened = { from: numbers, index: withWords(numbers) };
  return opened.index;
}

/** What the headings know, and where they know nothing the full text. */
export async function* suggestWords(
  { asked: { whole } }: NumberAnswers,
  numbers: NumberIndex,
  query: string,
  openText: (index: SearchIndex) => Promise<FullText> = openFullText,
): AsyncGenerator<Suggestions> {
  const index = wordsOver(numbers);
  // They come with the words, so that an answer never waits behind the list.
  void expectQuestions(index, whole).catch(() => {});
  const answer = await ask(index, opening(query) ?? query, true);
  const asked = await askQuestions(index, answer);
  const { form } = await index.knownWords();
  const sought = soughtOf(answer.understood.words);
  const show = async (entries: readonly number[]): Promise<Suggestions> => {
    const found = await index.cards(entries.slice(0, mostShown));
    const cards = withPlace(found, await findPlace(index, answer));
    const { understood, notNamed } = answer;
    const words = { understood, notNamed, form };
    return { numbers: answer.numbers, codes: index.codes, cards, sought, words, asked };
  };
  const narrow = await narrowing(index, answer);
  const order = narrow(ranked(answer));
  if (order.length > 0 || asked.answer !== null) {
    yield await show(order);
    return;
  }
  const { engine, pages } = await openText(index);
  const texts = await askFullText(answer.understood, engine, pages);
  yield await show(narrow(withFullText(answer, texts)));
}

/** Loads the questions where something is asked. */
export async function expectQuestions(index: SearchIndex, query: string): Promise<void> {
  if (asksSomething(query, await index.acronyms())) await index.questions();
}

/** Keeps what has the state that the words ask for; the facets are loaded only where they ask for one. */
async function narrowing(
  index: SearchIndex,
  answer: Answer,
): Promise<(order: readonly number[]) => readonly number[]> {
  if (answer.understood.state === null) return (order) => order;
  const table = await index.facets();
  return (order) => ofState(order, answer, table);
}
