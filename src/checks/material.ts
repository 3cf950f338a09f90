import type { AnyEntry, DocumentEntry, SessionEntry } from '../entries/entry.ts';
import type { Material } from '../schema/index.ts';
import type { Checker } from './checker.ts';

/** The entry that a line of material names must be in the library. */
export function checkMaterial(
  entry: AnyEntry,
  item: Material,
  path: readonly PropertyKey[],
  checker: Checker,
): void {
  for (const kind of ['document', 'model', 'report'] as const) {
    const id = item[kind];
    if (id) checker.requireEntry(entry, [...path, kind], kind, id);
  }
}

/** What proves the answers of a quiz must be in the library. */
export function checkQuiz(entry: DocumentEntry | SessionEntry, checker: Checker): void {
  for (const [index, item] of entry.data.quiz.entries()) {
    checkMaterial(entry, item.source, ['quiz', index, 'source'], checker);
  }
}
