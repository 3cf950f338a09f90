import { fold, foldedWords } from '../vietnamese/index.ts';
import type { CitationContext } from './context.ts';
import { noVerdict, type Verdict } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { RegistryDocument } from './registry.ts';

/** What was certainly issued after the day of the citing text cannot be meant in it. */
export function weighOrder({ issuedOn }: RegistryDocument, { date }: CitationContext): Verdict {
  if (issuedOn === null || date === undefined) return noVerdict;
  const length = Math.min(issuedOn.length, date.length);
  return issuedOn.slice(0, length) > date.slice(0, length)
    ? { score: 0, rulesOut: true }
    : noVerdict;
}

/** The day (6, or 3 where the library knows only month or year), else the year of issue (4, or −5). */
export function weighDate({ issuedOn, year }: Mention, document: RegistryDocument): Verdict {
  const held = document.issuedOn;
  if (held === null) return noVerdict;
  if (issuedOn !== null) {
    if (held === issuedOn.slice(0, held.length)) {
      return { score: held.length === 10 ? 6 : 3, reason: 'đúng ngày ban hành' };
    }
    const flag = { field: 'issuedOn', stated: issuedOn, held } as const;
    return { score: nearness(issuedOn, held), flag };
  }
  if (year === null) return noVerdict;
  if (held.startsWith(String(year))) return { score: 4, reason: 'đúng năm ban hành' };
  return { score: -5, flag: { field: 'issuedOn', stated: String(year), held } };
}

/** A slip leaves most of a date right; a date with another year or all else wrong is another document's. */
function nearness(stated: string, held: string): number {
  const [year, month, day] = stated.split('-');
  const [heldYear, heldMonth, heldDay] = held.split('-');
  const rest = Number(month === heldMonth) + Number(day === heldDay);
  if (year === heldYear) return rest > 0 ? 1 : -1;
  return rest === 2 ? -1 : -6;
}

/** The term of congress (4, or −5): the Party numbers its documents anew each term. */
export function weighTerm({ term }: Mention, document: RegistryDocument): Verdict {
  if (term === null || document.term === undefined) return noVerdict;
  if (term === document.term) return { score: 4, reason: `đúng khóa ${term}` };
  return { score: -5, flag: { field: 'term', stated: term, held: document.term } };
}

/** The issuer (1, or −1): three words in five of the shorter name must be the same. */
export function weighIssuer({ issuer }: Mention, document: RegistryDocument): Verdict {
  // "của công đoàn" names nobody.
  if (issuer === null || issuer === issuer.toLowerCase()) return noVerdict;
  // The press calls every body of the centre so, and a plenum by its meeting.
  if (/^(?:hoi nghi|trung uong(?: dang)?$|dang$)/.test(fold(issuer))) return noVerdict;
  const stated = foldedWords(issuer);
  const held = foldedWords(document.issuer);
  const shared = stated.filter((word) => held.includes(word)).length;
  if (shared >= Math.min(stated.length, held.length) * 0.6) {
    return { score: 1, reason: 'đúng cơ quan ban hành' };
  }
  return { score: -1, flag: { field: 'issuer', stated: issuer, held: document.issuer } };
}

/** Another type than the document's (−1); the right one is no evidence, since the number says it already. */
export function weighType({ type }: Mention, document: RegistryDocument): Verdict {
  if (type === null) return noVerdict;
  const stated = fold(type);
  const held = fold(document.type);
  if (stated.startsWith(held) || held.startsWith(stated)) return noVerdict;
  return { score: -1, flag: { field: 'type', stated: type, held: document.type } };
}

/** The title (5): three words in four are the document's. With few of them (−2) another document may be meant. */
export function weighTitle({ title, name }: Mention, document: RegistryDocument): Verdict {
  if (title === null || name?.event === 'law') return noVerdict;
  const stated = foldedWords(title).slice(0, 16);
  if (stated.length < 3) return noVerdict;
  const held = new Set(foldedWords(document.title));
  const shareOf = (said: readonly string[]) =>
    said.filter((word) => held.has(word)).length / said.length;
  const share = shareOf(stated);
  // After the title the sentence may go on with what the document says.
  const opening = foldedWords(title.split(/[,;]/)[0] ?? '');
  if (share >= 0.75 || (opening.length >= 6 && shareOf(opening) >= 0.75)) {
    return { score: 5, reason: 'trùng trích yếu' };
  }
  // Other holders of the number may be meant that the library lacks.
  return share < 0.4 && stated.length >= 4 ? { score: -2 } : noVerdict;
}
