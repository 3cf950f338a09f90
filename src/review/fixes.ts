import { type Mention, reference } from '../citations/index.ts';
import { fieldEdits, statedFields } from './field-edits.ts';
import type { Fix, ReviewedField } from './finding.ts';
import { type DraftText, placedFix } from './place-fix.ts';
import type { ReviewDocument } from './review-data.ts';
import type { ReviewLibrary } from './review-library.ts';
import type { TitleReading } from './title.ts';

/** A citation of one document in a draft, with what its title says. */
export interface Citation {
  mention: Mention;
  document: ReviewDocument;
  title: TitleReading | undefined;
}

/**
 * Replaces a citation by its official form: in full on the first mention of a document, in
 * short on later ones (Hướng dẫn 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I). A title that the draft
 * quotes is replaced with the rest; words behind it stay.
 *
 * @param differing fields that are changed one by one where the citation stands in several cells.
 */
export function officialForm(
  citation: Citation,
  form: 'full' | 'short',
  draft: DraftText,
  library: ReviewLibrary,
  differing: readonly ReviewedField[] = [],
): Fix {
  const fix = formOf(citation, form, draft.text, library);
  return placedFix(fix, draft, () => fieldEdits(draft.text, citation, differing));
}

function formOf(
  { mention, document, title }: Citation,
  form: 'full' | 'short',
  draft: string,
  { registry }: ReviewLibrary,
): Fix {
  const { start, extent } = mention;
  const end = endOfCitation({ mention, document, title }, draft);
  // "Kết luận … về <something else>": the title would stand there beside the writer's own words.
  const hasOwnWords = form === 'full' && title === undefined && extent.title !== null;
  const shape = hasOwnWords ? 'untitled' : form;
  const replacement = reference(document, shape, registry.vocabulary);
  return { start, end, replacement, id: document.id };
}

/** Replaces a citation by the form of what stands in its place; the writer's own words about the subject stay. */
export function successorForm(
  citation: Citation,
  successor: ReviewDocument,
  form: 'full' | 'short',
  draft: DraftText,
  library: ReviewLibrary,
): Fix {
  const other = { ...citation, document: successor };
  return officialForm(other, form, draft, library, statedFields(citation));
}

/** Puts the full form of another document at a stretch of the draft, behind a citation. */
export function besideForm(
  document: ReviewDocument,
  at: { start: number; end: number },
  joined: string,
  draft: DraftText,
  { registry }: ReviewLibrary,
): Fix {
  const form = reference(document, 'full', registry.vocabulary);
  const fix: Fix = { ...at, replacement: joined + form, id: document.id, puts: 'beside' };
  return placedFix(fix, draft);
}

/** Where a citation ends, with the title that is the document's and its quotation marks. */
export function endOfCitation({ mention: { extent }, title }: Citation, draft: string): number {
  return title === undefined ? extent.facts : closeQuote(draft, title.end, extent.title ?? 0);
}

/** A quotation mark before the title goes with it, so the one behind it goes too. */
function closeQuote(draft: string, end: number, titleStart: number): number {
  const opened = /[“"«]\s?$/.test(draft.slice(Math.max(0, titleStart - 2), titleStart));
  const closed = /^[.,]?\s?[”"»]/.exec(draft.slice(end, end + 3));
  return opened && closed ? end + closed[0].length : end;
}
