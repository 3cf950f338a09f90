import type { Flag, Mention } from '../citations/index.ts';
import { asSeen } from '../vietnamese/index.ts';
import { isOtherBody } from './body.ts';
import type { Difference } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';
import { readDraftTitle, type TitleReading } from './title.ts';

/** The number as the draft writes it, from its first figure on. */
const WRITTEN = /\d[^\n]*$/;

/** Every field in which a citation disagrees with the document it means. */
export function differencesOf(
  mention: Mention,
  document: ReviewDocument,
  flags: readonly Flag[],
  title: TitleReading | undefined,
): Difference[] {
  const found: Difference[] = [];
  const spelling = numberDifference(mention, document);
  if (spelling) found.push(spelling);
  for (const { field, stated, held } of flags) {
    // The registry's comparison of bodies is made to find documents; what is reported here has to be certain.
    if (field !== 'issuer') found.push({ field, stated, held });
  }
  const { issuer } = mention;
  if (issuer !== null && isOtherBody(issuer, document.issuer)) {
    found.push({ field: 'issuer', stated: issuer, held: document.issuer });
  }
  // A title that nobody has read yet contradicts no other wording; that it is of something else it may say.
  if (title && !title.agrees && (document.titleChecked || title.isOther)) {
    const { stated, lacking, added } = title;
    const unchecked = document.titleChecked ? undefined : true;
    found.push({ field: 'title', stated, held: document.title, lacking, added, unchecked });
  }
  return found;
}

/** Compares the title that a citation quotes with the official one. */
export function titleOf(
  draft: string,
  { extent, name, kind, issuedOn, issuer }: Mention,
  document: ReviewDocument,
): TitleReading | undefined {
  if (extent.title === null || name?.event === 'law') return undefined;
  const isFull = kind === 'number' && issuedOn !== null && issuer !== null;
  return readDraftTitle(draft, extent.title, extent.whole, document.title, isFull);
}

/** A whole number in another spelling than the official one: `05/CT-TW`, `5-CT/TW`, `25-NQ/TƯ`. */
function numberDifference(
  { kind, text, serial }: Mention,
  { number }: ReviewDocument,
): Difference | undefined {
  if (kind !== 'number' || number === null) return undefined;
  const stated = tidy(WRITTEN.exec(text)?.[0] ?? '');
  // A member of a list leaves its codes to the last one; a missing year is reported as missing.
  if (stated === (serial ?? '') || !/\p{L}/u.test(stated)) return undefined;
  const withoutYear = number.replace(/\/(?:19|20)\d\d(?=\/)/, '');
  if (stated === number || stated === withoutYear) return undefined;
  return { field: 'number', stated, held: number };
}

/** Spaces, kinds of dashes and letters that look alike make no difference that a reader sees. */
const tidy = (number: string): string =>
  asSeen(number)
    .replace(/\s+/g, '')
    .replace(/[./]+$/, '');
