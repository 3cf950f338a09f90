import { reviewWords as words } from '../words/review.ts';
import type { OpenedDraft } from './open-draft.ts';

/** What was read of a draft, and what was not, in words. */
export interface ReadNotes {
  /** Counts of what was read, as one sentence. */
  read: string;
  /** What was not read or not read surely, one sentence an item. */
  notes: string[];
}

/** Says what was read: nothing may look checked that nobody read. */
export function readNotes({
  report,
  encoding,
  legacy,
  broken,
  file,
}: Pick<OpenedDraft, 'report' | 'encoding' | 'legacy' | 'broken' | 'file'>): ReadNotes {
  const { hidden, changes, pictures } = report;
  const isOther = encoding !== undefined && encoding !== 'utf-8' && legacy === undefined;
  return {
    read: words.readCounts(report),
    notes: [
      ...(isOther ? [words.readAs(words.encodings[encoding])] : []),
      ...(legacy === undefined ? [] : [words.readLegacy(words.encodings[legacy])]),
      ...(broken === 0 ? [] : [words.readBroken(broken)]),
      ...(pictures === 0 ? [] : [words.notReadPictures(pictures)]),
      ...(hidden === 0 ? [] : [words.notReadHidden(hidden)]),
      ...(changes === 0 ? [] : [words.readChanges(changes)]),
      ...(file?.recordsChanges ? [words.recordsChanges] : []),
    ],
  };
}
