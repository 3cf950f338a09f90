import { fold } from '../vietnamese/index.ts';
import type { Mention } from './mention.ts';
import { congressBody } from './name-key.ts';
import { parseNumber } from './number.ts';
import type { Holder, RegistryDocument } from './registry.ts';
import type { CitationContext } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A field in which text and library disagree. */
export interface Flag {
  field: 'issuedOn' | 'term' | 'issuer' | 'type';
  /** What the citing text says. */
  stated: string;
  /** What the library holds. */
  held: string;
}

/** What speaks for one document being the one meant. */
export interface Evidence {
  id: string;
  score: number;
  /** Reasons in Vietnamese, for readers and editors. */
  reasons: string[];
  flags: Flag[];
  /** False where the document cannot be meant at all: issued later, or of another province. */
  possible: boolean;
  /** The mention is a nickname its entry gives it. */
  nicknamed: boolean;
  /** False where the nickname needs words that the text lacks, or the body whose congress is meant is open. */
  told: boolean;
  /** True where nothing but this document fits, as far as the text says. */
  sufficient: boolean;
}

/** Weighs one document against what a mention says of it. */
export function weigh(
  mention: Mention,
  { document, about, nicknamed }: Holder,
  vocabulary: Vocabulary,
  context: CitationContext,
): Evidence {
  const found: Evidence = {
    id: document.id,
    score: 0,
    reasons: [],
    flags: [],
    possible: !isLater(document.issuedOn, context.date),
    sufficient: false,
    nicknamed,
    told: about === null || isAbout(mention, about),
  };
  weighDate(mention, document, found);
  weighTerm(mention, document, found);
  weighIssuer(mention, document, found);
  weighType(mention, document, found);
  weighTitle(mention, document, found);
  const placeKnown = weighPlace(mention, document, vocabulary, context, found);
  weighName(mention, document, found);
  if (about !== null && found.told) found.score += 3;
  const identified = mention.number !== null || mention.name !== null;
  const needed = identified ? (placeKnown ? -1 : 3) : 3;
  found.sufficient = found.told && found.score >= needed;
  return found;
}

function weighDate({ issuedOn, year }: Mention, document: RegistryDocument, found: Evidence): void {
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

function weighTerm({ term }: Mention, document: RegistryDocument, found: Evidence): void {
  if (term === null || document.term === undefined) return;
  if (term === document.term) {
    found.score += 4;
    found.reasons.push(`đúng khóa ${term}`);
  } else {
    found.score -= 5;
    found.flags.push({ field: 'term', stated: term, held: document.term });
  }
}

function weighIssuer({ issuer }: Mention, document: RegistryDocument, found: Evidence): void {
  // "của công đoàn" names nobody.
  if (issuer === null || issuer === issuer.toLowerCase()) return;
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

function weighType({ type }: Mention, document: RegistryDocument, found: Evidence): void {
  if (type === null) return;
  const stated = fold(type);
  const held = fold(document.type);
  if (stated.startsWith(held) || held.startsWith(stated)) return;
  found.score -= 1;
  found.flags.push({ field: 'type', stated: type, held: document.type });
}

function weighTitle({ title, name }: Mention, document: RegistryDocument, found: Evidence): void {
  if (title === null || name?.event === 'law') return;
  const stated = words(title).slice(0, 16);
  if (stated.length < 3) return;
  const held = new Set(words(document.title));
  const share = stated.filter((word) => held.has(word)).length / stated.length;
  if (share >= 0.75) {
    found.score += 5;
    found.reasons.push('trùng trích yếu');
  } else if (share < 0.4 && stated.length >= 4) {
    // Other holders of the number may be meant that the library lacks.
    found.score -= 2;
  }
}

/** Marks such as TU or UBND belong to every province: without the place the number names nobody. */
function weighPlace(
  { issuer, clause }: Mention,
  document: RegistryDocument,
  vocabulary: Vocabulary,
  context: CitationContext,
  found: Evidence,
): boolean {
  const mark = document.number && parseNumber(document.number, vocabulary)?.marks[0];
  const scopes = mark ? vocabulary.marksByCode(mark).map(({ scope }) => scope) : [];
  const bound = scopes.some((scope) => scope !== undefined && scope !== 'central');
  if (!bound && document.place === undefined) return true;
  const name = fold(document.placeName ?? '');
  if (name !== '' && fold(`${issuer ?? ''} ${clause}`).includes(name)) {
    found.score += 4;
    found.reasons.push(`đúng nơi ban hành (${document.placeName})`);
    return true;
  }
  if (document.id === context.self) return true;
  found.score -= 1;
  if (context.place === undefined || document.place === undefined) return false;
  const here = fold(context.place);
  if (here === name || here === fold(document.place)) {
    found.score += 3;
    found.reasons.push('cùng địa phương với nơi viện dẫn');
    return true;
  }
  found.possible = false;
  return false;
}

function weighName(
  { name, issuer, term }: Mention,
  document: RegistryDocument,
  found: Evidence,
): void {
  if (name?.event === 'plenum') {
    // Every term has its fourth plenum.
    if (term === null) found.score -= 2;
  }
  if (name?.event !== 'congress') return;
  const stated = congressBody(`${name.body} ${issuer ?? ''}`);
  const held = congressBody(`${document.title} ${document.issuer}`);
  // Without a body the Party's is meant, or in a union's text the union's: the union's alone is not told.
  if (stated === '') {
    found.possible = held === 'party' || held === 'union';
    found.told = held === 'party';
    return;
  }
  if (stated === held) found.score += 4;
  else if (!held.includes(stated)) found.possible = false;
}

/** Whether the words after or around the mention say all that tells the nickname from others. */
function isAbout({ title, clause }: Mention, about: string): boolean {
  const said = new Set(words(`${title ?? ''} ${clause}`));
  return words(about).every((word) => said.has(word));
}

/** Whether the document was certainly issued after the day of the citing text. */
function isLater(issuedOn: string | null, day: string | undefined): boolean {
  if (issuedOn === null || day === undefined) return false;
  const length = Math.min(issuedOn.length, day.length);
  return issuedOn.slice(0, length) > day.slice(0, length);
}

const words = (text: string): string[] => fold(text).match(/[a-z\d]+/g) ?? [];
