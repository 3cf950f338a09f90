import { hash } from 'node:crypto';
import type { AnyEntry } from '../entry.ts';
import type { FileNotes } from './file-notes.ts';
import type { Notes } from './notes.ts';

/**
 * The notes of entries that were read.
 *
 * @param lists texts of the vocabulary, from which everything may be made.
 */
export function notesOf(
  files: ReadonlyMap<AnyEntry, FileNotes>,
  lists: ReadonlyMap<string, string>,
): Notes {
  const vocabulary = hash('sha256', JSON.stringify([...lists]), 'base64url');
  return {
    of: (entry, name, make, inputs = '') => {
      const notes = files.get(entry);
      return notes ? notes.of(name, `${vocabulary} ${inputs}`, make) : make();
    },
  };
}
