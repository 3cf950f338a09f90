import type { ElementContent } from 'hast';
import { type Painter, sourceAnchor } from '../../editing/index.ts';
import { editingWords as words } from '../../words/editing.ts';
import { valueNames } from '../../words/editing-values.ts';
import { element } from '../element.ts';
import { nodesOf } from './nodes-of.ts';
import type { Outcome } from './writing.ts';

/** Names that ids of an entry's data stand for. */
export type NameOf = (list: 'issuers' | 'documents' | 'places' | 'topics', id: string) => string;

/** The head, the main parts and the body of an entry as its page will show them. */
export function preview(
  { data, body }: Pick<Outcome, 'data' | 'body'>,
  dayOf: (iso: string) => string,
  nameOf: NameOf,
  painter: Painter,
): HTMLElement {
  const paint = (value: unknown) => painter.text(String(value));
  const summary = paint(data['summary'] ?? '');
  const points = data['keyPoints'] ?? data['actions'];
  const painted = Array.isArray(points) ? points.map(paint) : [];
  const whole = body ? painter.body(body) : [];
  painter.finish();
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const issuer = text('issuer');
  const issued = text('issuedOn');
  const number = text('number');
  const title = text('title') ?? text('name') ?? words.previewParts.untitled;
  const line = [text('type'), issued && `${words.previewParts.issued} ${dayOf(issued)}`];
  const place = text('place');
  return element(
    'article',
    { class: 'entry-preview' },
    element(
      'p',
      { class: 'field-help' },
      [issuer && nameOf('issuers', issuer), text('unit'), place && nameOf('places', place)]
        .filter(Boolean)
        .join(' · '),
    ),
    element('p', {}, line.filter(Boolean).join(', ')),
    ...(number ? [element('p', { class: 'preview-number' }, number)] : []),
    element('p', { class: 'preview-title' }, title),
    ...(summary.length > 0 ? [element('p', {}, ...nodesOf(summary))] : []),
    ...listed(words.previewParts.keyPoints, painted, (content: ElementContent[]) =>
      element('li', {}, ...nodesOf(content)),
    ),
    ...listed(words.previewParts.relations, data['relations'], (item) =>
      element('li', {}, relationOf(item, nameOf)),
    ),
    ...(whole.length > 0 ? [bodyBox(whole)] : []),
    ...listed(words.previewParts.sources, data['sources'], (item, at) =>
      element('li', { id: `xem-${sourceAnchor(at + 1)}` }, sourceOf(item)),
    ),
  );
}

/** A wide table is moved sideways within it, by keys too. */
const bodyBox = (whole: readonly ElementContent[]): HTMLElement =>
  element(
    'div',
    { class: 'preview-body', tabindex: 0, role: 'group', 'aria-label': words.sections.body },
    ...nodesOf(whole),
  );

function listed<Item>(
  heading: string,
  items: readonly Item[] | unknown,
  draw: (item: Item, at: number) => HTMLElement,
): HTMLElement[] {
  if (!Array.isArray(items) || items.length === 0) return [];
  return [element('h3', {}, heading), element('ol', {}, ...items.map(draw))];
}

function relationOf(item: unknown, nameOf: NameOf): string {
  const { kind = '', target, number = '' } = item as Record<string, string | undefined>;
  const verb = kind in valueNames ? valueNames[kind] : kind;
  return `${verb}: ${target === undefined ? number : nameOf('documents', target)}`;
}

function sourceOf(item: unknown): string {
  const { title, publisher, day, url } = item as Record<string, string | undefined>;
  return [title, publisher, day, url].filter(Boolean).join('. ');
}
