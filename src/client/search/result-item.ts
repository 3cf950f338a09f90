import type { Card } from '../../search/entry.ts';
import type { Excerpt } from '../../search/full-text/excerpt.ts';
import { searchWords as words } from '../../words/search.ts';
import { element } from '../element.ts';
import { link } from '../link.ts';
import { cardLines, type ShownCard } from './card.ts';
import { marked } from './marked.ts';

/**
 * One result: the card as a link.
 *
 * @param hasRoom whether two lines are kept for what the entry says.
 */
export function resultItem(
  card: ShownCard,
  sought: ReadonlySet<string>,
  hasRoom: boolean,
): HTMLElement {
  const head = element(
    'a',
    { class: 'hit-link', href: link(card.address) },
    ...cardLines(card, sought),
  );
  return element(
    'li',
    { class: `hit kind-${card.kind}`, 'data-entry': card.entry },
    element('div', { class: 'hit-main' }, head),
    ...(hasRoom ? [element('p', { class: 'hit-text' })] : []),
  );
}

/** Says what the entry is about, where nothing is said yet. */
export function showSummary(item: HTMLElement, card: Card, sought: ReadonlySet<string>): void {
  const text = item.querySelector('.hit-text') ?? element('p', { class: 'hit-text' });
  if (text.parentElement === null) item.append(text);
  if (text.childNodes.length === 0) text.append(...marked(card.summary, sought));
}

/** Shows the passage where the words occur; the two lines stay two, so nothing below moves. */
export function showExcerpt(item: HTMLElement, address: string, excerpt: Excerpt): void {
  const text = item.querySelector('.hit-text');
  if (text === null || !excerpt.parts.some((part) => part.isHit)) return;
  const parts = excerpt.parts.map((part) =>
    part.isHit ? element('mark', {}, part.text) : document.createTextNode(part.text),
  );
  const { section, phrase } = excerpt;
  const place = placeOf(address, section?.id ?? '', phrase);
  const where = element(
    'a',
    { class: 'hit-section', href: place },
    section?.title ?? words.section,
  );
  text.replaceChildren(...(section === null ? [] : [where, ' ']), ...parts);
}

/** Address of a section that marks the phrase on the page; browsers that know no text fragments go to the section. */
function placeOf(address: string, id: string, phrase: string): string {
  const text = encodeURIComponent(phrase).replaceAll('-', '%2D');
  return `${link(address)}#${id}${phrase === '' ? '' : `:~:text=${text}`}`;
}
