import type { DocumentView } from '../../entries/document-view.ts';
import { readingOf } from '../../entries/reading.ts';
import { documentWords as words } from '../../words/document.ts';
import { verificationNames } from '../../words/entries.ts';

/** What a reader should know before the rest: how much of a document was read, how far it was checked. */
export function caution({ data }: DocumentView): string {
  const reading = words.readings[readingOf(data)];
  return data.verification === 'verified'
    ? reading
    : `${reading} ${verificationNames[data.verification]}`;
}
