import type { Kind } from '../kinds.ts';
import type { Note } from './file-notes.ts';

/** A file of an entry of which nothing is noted. */
export interface UnnotedFile {
  kind: Kind;
  file: string;
  text: string;
}

/**
 * Notes what can be found in files ahead of their reading, as by several threads. What it leaves out the reading finds by
 * itself: it never fails.
 *
 * @param lists texts of the vocabulary.
 * @param give takes what was noted of a file.
 */
export type NoteAhead = (
  files: readonly UnnotedFile[],
  lists: ReadonlyMap<string, string>,
  give: (file: string, notes: readonly [string, Note][]) => void,
) => Promise<void>;
