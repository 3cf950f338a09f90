import type { Card } from '../../search/entry.ts';
import { statusNames } from '../../words/entries.ts';
import { dayWords, searchKindNames } from '../../words/search.ts';
import { element } from '../element.ts';
import { marked } from './marked.ts';

/** A card without its summary: what the number lookup knows. */
export type ShownCard = Omit<Card, 'summary'> & { summary?: string };

/** The lines by which an entry is recognised, as on paper: number and day, title, issuer and state. */
export function cardLines(card: ShownCard, sought: ReadonlySet<string>): HTMLElement[] {
  const isDocument = card.kind === 'document';
  const head = element(
    'span',
    { class: 'hit-head' },
    element(
      'span',
      { class: isDocument ? 'hit-no' : 'hit-no hit-kind' },
      isDocument ? (card.number ?? card.type) : searchKindNames[card.kind],
    ),
  );
  if (isDocument) head.append(' ', element('span', { class: 'hit-day' }, dayWords(card.day)));
  const title = element('span', { class: 'hit-title' }, ...marked(card.title, sought));
  const foot = [isDocument && card.number !== null ? card.type : '', card.by]
    .filter((part) => part !== '')
    .join(' · ');
  const lines: HTMLElement[] = [head, title];
  if (card.place) lines.push(element('span', { class: 'hit-place' }, card.place));
  if (foot !== '') lines.push(element('span', { class: 'hit-by' }, foot));
  if (card.status !== null && card.status !== 'tu-lieu' && card.status !== 'ngoai-linh-vuc') {
    const state = `hit-state status-${card.status}`;
    lines.push(
      element(
        'span',
        { class: state },
        [statusNames[card.status], card.stateNote].filter(Boolean).join(' · '),
      ),
    );
  }
  return lines;
}
