import type { AnyEntry } from '../entries/entry.ts';
import type { Notes } from '../entries/notes/notes.ts';
import type { Problem } from '../schema/index.ts';
import { checkAcronyms } from './acronyms.ts';
import { ProblemList } from './checker.ts';
import { checkFigures } from './figures.ts';
import { checkPersons } from './persons.ts';
import { checkSourceMarks } from './source-marks.ts';
import { checkTyping } from './typing.ts';

/**
 * What is wrong with an entry's texts, whatever the library holds, or what was noted of it.
 *
 * @param acronyms that a reader can look up.
 */
export const textProblems = (
  entry: AnyEntry,
  acronyms: ReadonlySet<string>,
  notes: Notes,
): Problem[] => notes.of(entry, 'texts', () => findProblems(entry, acronyms));

function findProblems(entry: AnyEntry, acronyms: ReadonlySet<string>): Problem[] {
  const list = new ProblemList();
  checkTyping(entry, list);
  checkAcronyms(entry, acronyms, list);
  checkPersons(entry, list);
  checkSourceMarks(entry, list);
  checkFigures(entry, list);
  return list.problems;
}
