import { type OpenedDraft, openDraft } from '../../src/review/index.ts';
import { readWords } from '../../src/words/review-read.ts';

/** A draft of the bytes of a file, as the page reads it; what cannot be read says why. */
export function draftText(bytes: Uint8Array): OpenedDraft | { problem: string } {
  const draft = openDraft(bytes);
  return typeof draft === 'string' ? { problem: readWords.problems[draft] } : draft;
}
