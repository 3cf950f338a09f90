import { numberKey } from '../citations/index.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { FoundMention } from './mentions.ts';

/** A document that the library cites and does not hold. */
export interface Wanted {
  /** Its number, or its name where it has none. */
  name: string;
  /** Day or year of issue, where any mention states it. */
  issuedOn: string | undefined;
  /** How often it is cited. */
  times: number;
  /** Entries that cite it. */
  entries: AnyEntry[];
  /** One sentence that cites it. */
  sentence: string | undefined;
}

interface Seen extends Wanted {
  entries: AnyEntry[];
}

/**
 * Wanted documents, the most cited first: mentions that resolve to nothing held, relations and
 * `implements` that name a document instead of an id. One number of two years stays two lines.
 */
export function wantedDocuments(
  entries: readonly AnyEntry[],
  mentions: readonly FoundMention[],
): Wanted[] {
  const wanted = new Map<string, Seen>();
  const add = (entry: AnyEntry, name: string, issuedOn: string | undefined, sentence?: string) => {
    const key = `${numberKey(name)}|${yearIn(name) ? '' : (issuedOn?.slice(0, 4) ?? '')}`;
    const seen = wanted.get(key) ?? { name, issuedOn, times: 0, entries: [], sentence };
    wanted.set(key, seen);
    seen.times += 1;
    seen.sentence ??= sentence;
    if ((issuedOn?.length ?? 0) > (seen.issuedOn?.length ?? 0)) seen.issuedOn = issuedOn;
    if (!seen.entries.includes(entry)) seen.entries.push(entry);
  };
  for (const { entry, mention, resolution, sentence } of mentions) {
    if (resolution.kind !== 'not-held') continue;
    const year = mention.issuedOn ?? mention.year?.toString();
    add(entry, mention.number ?? mention.text, year, sentence);
  }
  for (const entry of entries) {
    for (const { number, title, issuedOn } of namedReferences(entry)) {
      add(entry, number ?? title ?? '', issuedOn);
    }
  }
  return [...wanted.values()]
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.times - a.times || a.name.localeCompare(b.name, 'vi'));
}

function namedReferences(entry: AnyEntry) {
  if (entry.kind === 'document') {
    return entry.data.relations
      .filter(({ target }) => target === undefined)
      .map(({ number, issuedOn }) => ({ number, title: undefined, issuedOn }));
  }
  if (entry.kind === 'session') return [];
  return entry.data.implements.filter((ref) => typeof ref !== 'string');
}

function yearIn(name: string): boolean {
  return /\/(?:19|20)\d{2}\//.test(name);
}
