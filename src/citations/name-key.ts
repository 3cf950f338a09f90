import { fold } from '../vietnamese/index.ts';
import type { Mention } from './mention.ts';

/** Keys under which a named document is looked up: with its term or year where the text gives them; none for mentions without a name. */
export function nameKeys({ name, term, year }: Pick<Mention, 'name' | 'term' | 'year'>): string[] {
  if (name === null) return [];
  if (name.event === 'plenum') {
    const key = `plenum:${name.ordinal}:${congressBody(name.body)}`;
    return term === null ? [key] : [`${key}:${term}`];
  }
  if (name.event === 'congress') return [`congress:${name.ordinal ?? ''}`];
  const title = fold(name.title)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  return year === null ? [`law:${title}`] : [`law:${title}:${year}`];
}

/** Whose congress it was: the Party's national one, the union's, or another by its folded name. */
export function congressBody(words: string): string {
  const body = fold(words)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  if (/cong doan|\bcd/.test(body)) return /viet nam|vn|^cong doan$/.test(body) ? 'union' : body;
  if (/toan quoc|cua dang|^dang$/.test(body)) return 'party';
  return body;
}
