import { type SearchEntry, type SearchKind, searchKinds } from '../entry.ts';
import { wordsOf } from '../words/words.ts';

/** What ranking asks about every entry, one character an entry. */
export interface Columns {
  /** Index in {@link searchKinds}. */
  kind: string;
  /** Words of the title, or of a topic's shortest name; base 36, 35 at most. */
  length: string;
  /** Its standing, 0 to 9; capital letters A to J the same for what has ended. */
  prior: string;
  /** Year of the day less 1900, two base-36 figures; `00` unknown. */
  year: string;
}

/** The columns of the entries, in their order. */
export function columnsOf(entries: readonly SearchEntry[]): Columns {
  return {
    kind: entries.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
    length: entries.map((entry) => Math.min(35, nameLength(entry)).toString(36)).join(''),
    prior: entries
      .map(({ standing, ended }) => {
        const level = Math.min(9, Math.floor(2 * Math.log2(1 + standing)));
        return ended ? String.fromCharCode(65 + level) : String(level);
      })
      .join(''),
    year: entries
      .map(({ day }) => (day === null ? 0 : Number(day.slice(0, 4)) - 1900))
      .map((year) => year.toString(36).padStart(2, '0'))
      .join(''),
  };
}

function nameLength({ kind, title, foundBy, aliases }: SearchEntry): number {
  if (foundBy !== undefined) return wordsOf(foundBy).length;
  const names = kind === 'topic' || kind === 'place' ? [title, ...aliases] : [title];
  return Math.min(...names.map((name) => wordsOf(name).length));
}

/** What the columns say about one entry. */
export interface EntryTraits {
  kind: SearchKind;
  titleLength: number;
  /** From 0 to 1. */
  prior: number;
  ended: boolean;
  year: number | null;
}

/** The kind of one entry. */
export function kindAt({ kind }: Pick<Columns, 'kind'>, at: number): SearchKind {
  return searchKinds[Number(kind[at])] ?? 'document';
}

/** Reads one entry's characters. */
export function traitsAt(columns: Columns, at: number): EntryTraits {
  const prior = columns.prior.charCodeAt(at);
  const ended = prior >= 65;
  const year = Number.parseInt(columns.year.slice(2 * at, 2 * at + 2), 36);
  return {
    kind: kindAt(columns, at),
    titleLength: Number.parseInt(columns.length[at] ?? '1', 36),
    prior: (prior - (ended ? 65 : 48)) / 9,
    ended,
    year: year > 0 ? 1900 + year : null,
  };
}
