import type { DocumentData, Reading, Source } from '../schema/index.ts';
import { fold } from '../vietnamese/index.ts';

/**
 * How much of a document itself was read. Where editors did not write it, it follows from the sources:
 * a copy of the text counts as an excerpt, whatever part of it was used, and never as the whole.
 */
export function readingOf(data: DocumentData): Reading {
  if (data.reading) return data.reading;
  if (data.sources.some((source) => source.seen !== undefined && isItsText(source, data)))
    return 'trich-doan';
  return isWritten(data) ? 'qua-nguon-khac' : 'chua-doc';
}

/**
 * Whether a source is a copy of the document, or a unit's account that is the document: its title
 * begins with type and number, or is that of the codified collection that prints the number.
 * A newspaper's title begins so too, so a source with an address of its own is none.
 */
function isItsText({ title, unofficial, report }: Source, { type, number }: DocumentData): boolean {
  if (!title || !number || !(unofficial || report)) return false;
  const words = fold(title);
  const its = fold(number);
  if (/^(?:ban chep )?(?:bo )?phap dien\b/.test(words)) return words.includes(its);
  const begins = words.replace(/^(?:ban (?:chep|dang lai) )?(?:toan van )?/, '');
  return [`${fold(type)} ${its}`, `${fold(type)} so ${its}`].some((name) =>
    begins.startsWith(name),
  );
}

/** Whether the entry tells more of the document than how it is recognised. */
function isWritten(data: DocumentData): boolean {
  const { summary, keyPoints, provisions, tasks, targets, carriedOut } = data;
  return (
    summary !== undefined ||
    [keyPoints, provisions, tasks, targets, carriedOut].some((items) => items.length > 0)
  );
}
