import { ask } from '../../src/search/answer.ts';
import type { Card } from '../../src/search/entry.ts';
import { askFullText } from '../../src/search/full-text/ask.ts';
import { isSufficient, ranked, withFullText } from '../../src/search/order.ts';
import type { BuiltSearch } from './built-site.ts';

/** What a query leads to, best first, as the results page lists it. */
export async function find(search: BuiltSearch, query: string, most = 10): Promise<Card[]> {
  const { index, engine, pages } = search;
  const answer = await ask(index, query);
  // As in the browser, the full text only adds at the end of a list that can stand as it is.
  const order = ranked(answer);
  if (isSufficient(answer) && order.length >= most) return index.cards(order.slice(0, most));
  const texts = await askFullText(answer.understood, engine, pages);
  return index.cards(withFullText(answer, texts).slice(0, most));
}

/** The card with the keys a reader of the JSON lines expects. */
export function asResult({ number, id, title, kind, aliases }: Card) {
  return { number, id, title, kind, aliases };
}
