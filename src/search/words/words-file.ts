import type { Columns } from '../headings/columns.ts';
import type { KnownAcronym } from './acronyms.ts';

/** What every question in words needs beside its words: one file, for on a slow line each costs a way there and back. */
export interface WordsFile {
  /** The words of the library, as `writeKnownWords` writes them. */
  known: string;
  /** What the ranking knows of each entry. */
  columns: Columns;
  acronyms: readonly KnownAcronym[];
}
