import { readWords } from '../words/review-read.ts';
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
    read: readWords.readCounts(report),
    notes: [
      ...(isOther ? [readWords.readAs(readWords.encodings[encoding])] : []),
      ...(legacy === undefined ? [] : [readWords.readLegacy(readWords.encodings[legacy])]),
      ...(broken === 0 ? [] : [readWords.readBroken(broken)]),
      ...(pictures === 0 ? [] : [readWords.notReadPictures(pictures)]),
      ...(hidden === 0 ? [] : [readWords.notReadHidden(hidden)]),
      ...(changes === 0 ? [] : [readWords.readChanges(changes)]),
      ...(file?.recordsChanges ? [readWords.recordsChanges] : []),
    ],
  };
}
