import { ask } from '../../src/search/answer.ts';
import type { Card } from '../../src/search/entry.ts';
import { askFullText } from '../../src/search/full-text/ask.ts';
import { isSufficient, ranked, withFullText } from '../../src/search/order.ts';
import { findPlace, withPlace } from '../../src/search/place.ts';
import type { BuiltSearch } from './built-site.ts';

/** What a query leads to, best first, as the results page lists it. */
export async function find(search: BuiltSearch, query: string, most = 10): Promise<Card[]> {
  const { index, engine, pages } = search;
  const answer = await ask(index, query);
  // As in the browser, the full text is asked only where the list cannot stand without it.
  const order = isSufficient(answer)
    ? ranked(answer)
    : withFullText(answer, await askFullText(answer.understood, engine, pages));
  return withPlace(await index.cards(order.slice(0, most)), await findPlace(index, answer));
}

/** The same with the texts from which the results page makes its excerpts. */
export async function findWithTexts(
  search: BuiltSearch,
  query: string,
  most: number,
): Promise<Card[]> {
  const cards = await find(search, query, most);
  await Promise.all([search.index.facets(), ...cards.map(({ entry }) => search.index.page(entry))]);
  return cards;
}

/** The card with the keys a reader of the JSON lines expects. */
export function asResult({ number, id, title, kind, aliases }: Card) {
  return { number, id, title, kind, aliases };
}
