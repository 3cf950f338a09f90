import type { ComparedModel, Criterion } from '../../models/compare.ts';
import { compareWords as words } from '../../words/compare.ts';
import { element } from '../element.ts';
import { drawLine, drawList } from './compared-lines.ts';

/** What a card to hand round holds, in its order: enough to talk about a case, on half a sheet. */
const onCard: readonly Criterion[] = [
  'where',
  'time',
  'difficulty',
  'actions',
  'changed',
  'done',
  'needs',
  'limitations',
];

/** Models as case cards, seen on paper alone. */
export function caseCards(models: readonly ComparedModel[]): HTMLElement {
  const cards = element('div', { class: 'case-cards' });
  for (const { name, address, lines } of models) {
    const card = element('section', { class: 'case-card' }, element('h2', {}, name));
    for (const key of onCard) {
      const own = lines[key] ?? [];
      if (own.length === 0) continue;
      card.append(
        element('h3', {}, words.criteria[key]),
        own.length === 1
          ? element('p', {}, ...drawLine(own[0], address))
          : drawList(own, address, key === 'actions'),
      );
    }
    card.append(element('p', { class: 'case-address' }, new URL(address, location.href).href));
    cards.append(card);
  }
  return cards;
}
