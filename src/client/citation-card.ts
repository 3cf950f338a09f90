import { cardWords as words } from '../words/cards.ts';
import { element } from './element.ts';
import { attachCard } from './floating-card.ts';

/**
 * A card beside each citation: number, day, title, status, and why this document is meant where others
 * share its number; a second tap follows the link.
 */
const template = document.querySelector<HTMLTemplateElement>('#the-vien-dan');

if (template) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cite]')) {
    const id = CSS.escape(link.dataset['cite'] ?? '');
    attachCard(link, () => {
      const card = template.content.querySelector(`[data-card="${id}"]`)?.cloneNode(true);
      const why = link.dataset['why'];
      if (why !== undefined && card instanceof Element)
        card.append(element('p', { class: 'card-status' }, words.why(why)));
      return card;
    });
  }
}
