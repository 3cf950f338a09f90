import type { AnyEntry } from '../../entries/entry.ts';
import { vocabulary } from '../../entries/testing/sample.ts';
import { buildLibrary } from '../build-library.ts';
import type { Library } from '../library.ts';

/** A library of these entries on that day, its ledger numbering them in order. */
export function libraryOf(entries: readonly AnyEntry[], day = '2026-11-21'): Library {
  const ledger = new Map(entries.map(({ kind, id }, index) => [`${kind}/${id}`, index + 1]));
  return buildLibrary({ entries, vocabulary, ledger, day });
}
