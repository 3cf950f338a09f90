import { createScanner } from '../../citations/index.ts';
import { type AnyEntry, parseEntry } from '../../entries/entry.ts';
import type { UnnotedFile } from '../../entries/notes/ahead.ts';
import { FileNotes } from '../../entries/notes/file-notes.ts';
import type { Notes } from '../../entries/notes/notes.ts';
import { notesOf } from '../../entries/notes/notes-of.ts';
import { readVocabulary } from '../../entries/vocabulary.ts';
import { ownMentions } from '../../library/mentions.ts';
import { ownMottos } from '../../library/motto-uses.ts';
import { createMottoFinder } from '../../mottos/motto-finder.ts';
import { knownAcronyms } from '../known-acronyms.ts';
import { textProblems } from '../texts.ts';

/** Notes further things of an entry that was read. */
export type FurtherNotes = (entry: AnyEntry, text: string, notes: Notes) => void;

/**
 * Makes a function that notes all that library and check will ask of a file's text.
 *
 * @param lists texts of the vocabulary.
 */
export function createNoter(
  lists: ReadonlyMap<string, string>,
  further: FurtherNotes = () => {},
): (file: UnnotedFile) => FileNotes {
  const { vocabulary } = readVocabulary(lists);
  const scanner = createScanner(vocabulary.citations);
  const find = createMottoFinder(vocabulary.mottos);
  const placeOf = new Map(vocabulary.mottos.map((motto, place) => [motto, place]));
  const acronyms = knownAcronyms(vocabulary);
  return ({ kind, file, text }) => {
    const own = new FileNotes('');
    const parsed = parseEntry(kind, file, text, (name, make) => own.of(name, '', make));
    if (!parsed.entry) return own;
    const entry = parsed.entry as AnyEntry;
    const notes = notesOf(new Map([[entry, own]]), lists);
    ownMentions(entry, scanner, notes);
    ownMottos(entry, find, placeOf, notes);
    textProblems(entry, acronyms, notes);
    further(entry, text, notes);
    return own;
  };
}
