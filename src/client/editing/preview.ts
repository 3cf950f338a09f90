import { editingWords as words } from '../../words/editing.ts';
import { valueNames } from '../../words/editing-values.ts';
import { element } from '../element.ts';

/** Names that ids of an entry's data stand for. */
export type NameOf = (list: 'issuers' | 'documents' | 'places' | 'topics', id: string) => string;

/** The head and the main parts of an entry as its page will show them. */
export function preview(
  data: Record<string, unknown>,
  dayOf: (iso: string) => string,
  nameOf: NameOf,
): HTMLElement {
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
    ...(text('summary') ? [element('p', {}, text('summary') ?? '')] : []),
    ...listed(words.previewParts.keyPoints, data['keyPoints'] ?? data['actions'], String),
    ...listed(words.previewParts.relations, data['relations'], (item) => relationOf(item, nameOf)),
    ...listed(words.previewParts.sources, data['sources'], sourceOf),
  );
}

function listed(heading: string, items: unknown, say: (item: unknown) => string): HTMLElement[] {
  if (!Array.isArray(items) || items.length === 0) return [];
  return [
    element('h3', {}, heading),
    element('ol', {}, ...items.map((item) => element('li', {}, say(item)))),
  ];
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
