import { ask } from '../../src/search/answer.ts';
import type { Card } from '../../src/search/entry.ts';
import { askFullText } from '../../src/search/full-text/ask.ts';
import { ofState } from '../../src/search/of-state.ts';
import { isSufficient, ranked, withFullText } from '../../src/search/order.ts';
import { findPlace, withPlace } from '../../src/search/place.ts';
import { type Asked, askQuestions } from '../../src/search/questions/ask.ts';
import type { AnswerCard } from '../../src/search/questions/card.ts';
import type { BuiltSearch } from './built-site.ts';

/** What the results page shows: an answer or near questions above, then the list. */
export interface Found extends Asked {
  cards: Card[];
}

/** What a query leads to, best first, as the results page shows it. */
export async function find(search: BuiltSearch, query: string, most = 10): Promise<Found> {
  const { index } = search;
  const answer = await ask(index, query);
  const asked = await askQuestions(index, answer);
  // As in the browser, the full text is asked only where the list cannot stand without it.
  const withTexts = async () => {
    const { engine, pages } = await search.openTexts();
    return withFullText(answer, await askFullText(answer.understood, engine, pages));
  };
  const all = isSufficient(answer) ? ranked(answer) : await withTexts();
  const { state } = answer.understood;
  const order = state === null ? all : ofState(all, answer, await index.facets());
  const found = await index.cards(order.slice(0, most));
  return { ...asked, cards: withPlace(found, await findPlace(index, answer)) };
}

/** The same with the texts from which the results page makes its excerpts. */
export async function findWithTexts(
  search: BuiltSearch,
  query: string,
  most: number,
): Promise<Found> {
  const found = await find(search, query, most);
  await Promise.all([
    search.index.facets(),
    ...found.cards.map(({ entry }) => search.index.texts(entry)),
  ]);
  return found;
}

/** A result with the keys a reader of the JSON lines expects. */
export interface Result {
  number: string | null;
  id: string;
  title: string;
  kind: string;
  aliases: readonly string[];
}

/**
 * All that is found, in the order of the page. An answer bears the keys of all it rests on, a
 * question those of the one document that its line names.
 */
export function resultsOf({ answer, near, cards }: Found): Result[] {
  const asked = [
    ...(answer ? [resultOf(answer, answer.basis)] : []),
    ...near.map((card) => resultOf(card, card.basis.slice(0, 1))),
  ];
  const entries = cards.map(({ number, id, title, kind, aliases }) => ({
    number,
    id,
    title,
    kind,
    aliases,
  }));
  return [...asked, ...entries];
}

function resultOf({ id, question }: AnswerCard, basis: AnswerCard['basis']): Result {
  const aliases = basis.flatMap((one) => (one.number === null ? [one.id] : [one.id, one.number]));
  return { number: basis[0]?.number ?? null, id, title: question, kind: 'answer', aliases };
}
