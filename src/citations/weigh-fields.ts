import { fold } from '../vietnamese/index.ts';
import type { Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { RegistryDocument } from './registry.ts';

export function weighDate(
  { issuedOn, year }: Mention,
  document: RegistryDocument,
  found: Evidence,
): void {
  const held = document.issuedOn;
  if (held === null) return;
  if (issuedOn !== null) {
    if (held === issuedOn.slice(0, held.length)) {
      found.score += held.length === 10 ? 6 : 3;
      found.reasons.push('đúng ngày ban hành');
      return;
    }
    found.flags.push({ field: 'issuedOn', stated: issuedOn, held });
    found.score += nearness(issuedOn, held);
  } else if (year !== null) {
    const same = held.startsWith(String(year));
    found.score += same ? 4 : -5;
    if (same) found.reasons.push('đúng năm ban hành');
    else found.flags.push({ field: 'issuedOn', stated: String(year), held });
  }
}

/** A slip leaves most of a date right; a date with another year or all else wrong is another document's. */
function nearness(stated: string, held: string): number {
  const [year, month, day] = stated.split('-');
  const [heldYear, heldMonth, heldDay] = held.split('-');
  const rest = Number(month === heldMonth) + Number(day === heldDay);
  if (year === heldYear) return rest > 0 ? 1 : -1;
  return rest === 2 ? -1 : -6;
}

export function weighTerm({ term }: Mention, document: RegistryDocument, found: Evidence): void {
  if (term === null || document.term === undefined) return;
  if (term === document.term) {
    found.score += 4;
    found.reasons.push(`đúng khóa ${term}`);
  } else {
    found.score -= 5;
    found.flags.push({ field: 'term', stated: term, held: document.term });
  }
}

export function weighIssuer(
  { issuer }: Mention,
  document: RegistryDocument,
  found: Evidence,
): void {
  // "của công đoàn" names nobody.
  if (issuer === null || issuer === issuer.toLowerCase()) return;
  // The press calls every body of the centre so, and a plenum by its meeting.
  if (/^(?:hoi nghi|trung uong(?: dang)?$|dang$)/.test(fold(issuer))) return;
  const stated = words(issuer);
  const held = words(document.issuer);
  const shared = stated.filter((word) => held.includes(word)).length;
  if (shared >= Math.min(stated.length, held.length) * 0.6) {
    found.score += 1;
    found.reasons.push('đúng cơ quan ban hành');
  } else {
    found.score -= 1;
    found.flags.push({ field: 'issuer', stated: issuer, held: document.issuer });
  }
}

export function weighType({ type }: Mention, document: RegistryDocument, found: Evidence): void {
  if (type === null) return;
  const stated = fold(type);
  const held = fold(document.type);
  if (stated.startsWith(held) || held.startsWith(stated)) return;
  found.score -= 1;
  found.flags.push({ field: 'type', stated: type, held: document.type });
}

export function weighTitle(
  { title, name }: Mention,
  document: RegistryDocument,
  found: Evidence,
): void {
  if (title === null || name?.event === 'law') return;
  const stated = words(title).slice(0, 16);
  if (stated.length < 3) return;
  const held = new Set(words(document.title));
  const shareOf = (said: readonly string[]) =>
    said.filter((word) => held.has(word)).length / said.length;
  const share = shareOf(stated);
  // After the title the sentence may go on with what the document says.
  const opening = words(title.split(/[,;]/)[0] ?? '');
  if (share >= 0.75 || (opening.length >= 6 && shareOf(opening) >= 0.75)) {
    found.score += 5;
    found.reasons.push('trùng trích yếu');
  } else if (share < 0.4 && stated.length >= 4) {
    // Other holders of the number may be meant that the library lacks.
    found.score -= 2;
  }
}

/** The words of a text, folded. */
export const words = (text: string): string[] => fold(text).match(/[a-z\d]+/g) ?? [];
