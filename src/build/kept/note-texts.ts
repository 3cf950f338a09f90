import type { AnyEntry } from '../../entries/entry.ts';
import { rendering } from './rendering.ts';

/**
 * Lets entries tell the page that is being made when it reads the text of one: entries stand in the answers to most
 * questions, but their texts, which change most often, are shown on few pages.
 *
 * @returns the text of an entry, without telling anybody.
 */
export function noteTexts(entries: readonly AnyEntry[]): (entry: AnyEntry) => string {
  const sources = new Map<string, string>();
  for (const entry of entries) {
    const { body } = entry;
    sources.set(keyOf(entry), body.source);
    Object.defineProperty(entry, 'body', {
      enumerable: true,
      get: () => {
        rendering().getStore()?.text(entry);
        return body;
      },
    });
  }
  return (entry) => sources.get(keyOf(entry)) ?? '';
}

/** How questions speak of an entry. */
export const keyOf = ({ kind, id }: Pick<AnyEntry, 'kind' | 'id'>): string => `${kind}/${id}`;
