import { ProblemList } from '../../src/checks/checker.ts';
import { checkSpelling } from '../../src/checks/spelling.ts';
import type { AnyEntry } from '../../src/entries/entry.ts';
import type { Notes } from '../../src/entries/notes/notes.ts';
import type { Problem } from '../../src/schema/index.ts';
import { styleProblem } from './style-problem.ts';

/**
 * Slips of the hand in an entry, or what was noted of them.
 *
 * @param words of the dictionary, which is a part of the program.
 */
export const spellingProblems = (
  entry: AnyEntry,
  words: ReadonlySet<string>,
  notes: Notes,
): Problem[] =>
  notes.of(entry, 'spelling', () => {
    const list = new ProblemList();
    checkSpelling(entry, words, list);
    return list.problems;
  });

/** What keeps an entry's file from the one style of the library, or what was noted of it. */
export const styleProblems = (entry: AnyEntry, source: string, notes: Notes): Problem[] =>
  notes.of(entry, 'style', () => {
    const problem = styleProblem(entry.file, source);
    return problem ? [problem] : [];
  });
