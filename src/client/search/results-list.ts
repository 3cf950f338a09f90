import type { Card } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/open.ts';
import { type FoundPlace, withPlace } from '../../search/place.ts';
import { resultItem } from './result-item.ts';

/** What of a query stands on the cards. */
interface Shown {
  /** Folded words to mark. */
  sought: ReadonlySet<string>;
  /** The provision that was asked for by its number. */
  place: FoundPlace | null;
}

/**
 * Fills the list with the cards of `entries`, in their order. Where the list only grows, each card is shown as soon
 * as those before it are: on a slow line the first is there well before the last, and nothing in sight moves.
 * Items that stay are kept as they are, so that nobody's focus or place in the list is lost.
 *
 * @param isCurrent whether these are still the results to show: else the list is left alone.
 * @returns the cards; a page that is found by two of its names is one.
 */
export async function fillList(
  list: HTMLElement,
  index: Pick<SearchIndex, 'cards'>,
  entries: readonly number[],
  { sought, place }: Shown,
  isCurrent: () => boolean,
): Promise<Card[]> {
  const before = [...list.children].map((item) => [item.getAttribute('data-entry'), item] as const);
  const isGrowing = before.every(([entry], at) => entry === String(entries[at]));
  const kept = new Map(before);
  const asked = entries.map((entry) => index.cards([entry]));
  // The first failure is told; those of cards behind it are the same one.
  for (const card of asked) card.catch(() => {});
  const cards = new Map<string, Card>();
  const items: Element[] = [];
  for (const [at, one] of asked.entries()) {
    const [card] = withPlace(await one, place);
    if (!isCurrent()) return [];
    if (card === undefined || cards.has(card.address)) continue;
    cards.set(card.address, card);
    const item = kept.get(String(card.entry)) ?? resultItem(card, sought, true);
    items.push(item);
    if (isGrowing && at >= before.length) list.append(item);
  }
  list.replaceChildren(...items);
  return [...cards.values()];
}
