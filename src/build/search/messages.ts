import type { SearchInput } from '../../search/build.ts';
import type { PrintedNumber } from '../../search/numbers/keys.ts';

/** What the search is made of beside running texts and pages; plain data, for it goes to another thread. */
export interface SearchSource
  extends Pick<SearchInput, 'entries' | 'questions' | 'types' | 'marks' | 'acronyms'> {
  /** Numbers of entries in parts; null for what is no number. */
  printed: ReadonlyMap<string, PrintedNumber | null>;
}

/** What the thread that makes the search is told, in this order. */
export type SearchOrder =
  | { type: 'texts'; texts: string[] }
  | { type: 'source'; source: SearchSource }
  | { type: 'page'; path: string; html: Uint8Array }
  | { type: 'finish' };

/** What it answers: how far the pages are, how many files there are at the end, or why there are none. */
export type SearchNews =
  | { type: 'told'; done: number; total: number }
  | { type: 'done'; files: number }
  | { type: 'failed'; error: Error };

/** Where the thread works. */
export interface SearchPlaces {
  /** The project. */
  root: string;
  /** The site that is being built. */
  site: string;
}
