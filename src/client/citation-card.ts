import { attachCard } from './floating-card.ts';

/** A card beside each citation: number, day, title, status; a second tap follows the link. */
const template = document.querySelector<HTMLTemplateElement>('#the-vien-dan');

if (template) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-cite]')) {
    const id = CSS.escape(link.dataset['cite'] ?? '');
    attachCard(link, () => template.content.querySelector(`[data-card="${id}"]`)?.cloneNode(true));
  }
}
