import type { Card } from '../../search/entry.ts';
import { excerptOf } from '../../search/full-text/excerpt.ts';
import type { SearchIndex } from '../../search/open.ts';
import { showExcerpt, showSummary } from './result-item.ts';

/**
 * Says of each result what it is about, and then where the words occur in it.
 *
 * @param sought folded words.
 */
export async function showExcerpts(
  list: HTMLElement,
  index: Pick<SearchIndex, 'texts'>,
  cards: readonly Card[],
  sought: ReadonlySet<string>,
): Promise<void> {
  const show = async (card: Card) => {
    const item = list.querySelector<HTMLElement>(`:scope > [data-entry="${card.entry}"]`);
    if (item === null) return;
    showSummary(item, card, sought);
    // A card that leads to a provision says what it is about.
    if (item.dataset['shown'] !== undefined || card.place) return;
    item.dataset['shown'] = '';
    const texts = await index.texts(card.entry);
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
