import { type Mention, parseNumber } from '../citations/index.ts';
import { fold } from '../vietnamese/index.ts';
import type { MissingField } from './finding.ts';
import type { ReviewDocument } from './review-data.ts';
import type { ReviewLibrary } from './review-library.ts';
import { rowFacts } from './row-facts.ts';

/** Where the draft was written and what it says as a whole. */
export interface DraftContext {
  /** Province of the draft, by name or id, where it is known. */
  place?: string | undefined;
  text: string;
  /** The draft, folded. */
  folded: string;
}

/** A law is cited by its name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const LAW = /^(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)$/;

/**
 * What a citation lacks of the full form that the first mention of a document wants: number, day,
 * body and, for a number that every province has, the place (Hướng dẫn 05-HD/VPTW; Nghị định
 * 30/2020/NĐ-CP, Phụ lục I). The title is left to the writer.
 */
export function missingFields(
  mention: Mention,
  document: ReviewDocument,
  { place, folded, text }: DraftContext,
  library: ReviewLibrary,
): MissingField[] {
  if (document.number === null || LAW.test(document.type)) return [];
  const missing: MissingField[] = [];
  if (!printsNumber(mention, document)) missing.push('number');
  const row = rowFacts(text, mention, document);
  if (mention.issuedOn === null && document.issuedOn !== null && !row.issuedOn) {
    missing.push('issuedOn');
  }
  if (mention.issuer === null && !row.issuer) missing.push('issuer');
  if (isOfMany(document, library) && place === undefined && !namesPlace(document, folded, library))
    missing.push('place');
  return missing;
}

/**
 * Whether the draft prints the whole number: with the codes that a list leaves to its last member
 * ("217, 218-QĐ/TW"), and with the year that belongs to a state number.
 */
function printsNumber({ kind, text }: Mention, { number }: ReviewDocument): boolean {
  if (kind !== 'number' || !/\d[^\n]*\p{L}/u.test(text)) return false;
  const inNumber = /\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1];
  return inNumber === undefined || text.includes(inNumber);
}

/** Whether every province has a body that gives out the number's mark. */
function isOfMany({ number }: ReviewDocument, { registry }: ReviewLibrary): boolean {
  const mark = number && parseNumber(number, registry.vocabulary)?.marks[0];
  if (!mark) return false;
  const scopes = registry.vocabulary.marksByCode(mark).map(({ scope }) => scope);
  return scopes.length > 0 && scopes.every((scope) => scope !== undefined && scope !== 'central');
}

/** Whether the draft names the document's province; any province, where the library does not know it. */
function namesPlace(
  { placeName }: ReviewDocument,
  folded: string,
  { anyPlace }: ReviewLibrary,
): boolean {
  return placeName === undefined ? anyPlace.test(folded) : folded.includes(fold(placeName));
}
