import { fold } from '../vietnamese/index.ts';
import type { Evidence } from './evidence.ts';
import type { Mention } from './mention.ts';
import { congressBody } from './name-key.ts';
import { parseNumber } from './number.ts';
import type { RegistryDocument } from './registry.ts';
import type { CitationContext } from './resolve.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './weigh-fields.ts';

/** Marks such as TU or UBND belong to every province: without the place the number names nobody. */
export function weighPlace(
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

/** What the name says beyond its words: whose plenum or congress, which of a law's versions. */
export function weighName(
  { name, text, issuer, term, year, number }: Mention,
  document: RegistryDocument,
  context: CitationContext,
  found: Evidence,
): void {
  if (name?.event === 'plenum') {
    // Every term has its fourth plenum.
    if (term === null) found.score -= 2;
  }
  // A law's name passes from one version to the next: without year or day of the text it tells none.
  if (name?.event === 'law' && year === null && number === null && context.date === undefined) {
    found.told = false;
  }
  if (name?.event !== 'congress') return;
  const stated = congressBody(`${name.body} ${issuer ?? ''}`);
  const held = congressBody(`${document.title} ${document.issuer}`);
  // Without a body the Party's is meant, or in a union's text the union's: the union's alone is not told.
  if (stated === '') {
    found.possible &&= held === 'party' || held === 'union';
    found.told &&= held === 'party';
    return;
  }
  if (stated === held) found.score += 4;
  else if (!held.includes(stated)) found.possible = false;
  // Without an ordinal the years of the term tell one congress from the next.
  const years = YEARS_OF_TERM.exec(text)?.slice(1).join('-');
  if (years !== undefined) {
    found.possible &&= YEARS_OF_TERM.exec(document.title)?.slice(1).join('-') === years;
  }
  // Every province has its fourteenth congress, and each has many departments.
  if (!found.placeKnown || MANY_IN_A_PROVINCE.test(stated)) found.told = false;
}

const YEARS_OF_TERM = /(\d{4})\s?[-–]\s?(\d{4})/;
const MANY_IN_A_PROVINCE = /dang bo (?:so|ban|huyen|xa|phuong|co quan|truong)$/;

/** Whether the words after or around the mention say all that tells the nickname from others. */
export function isAbout({ title, clause }: Mention, about: string): boolean {
  const said = new Set(words(`${title ?? ''} ${clause}`));
  return words(about).every((word) => said.has(word));
}

/** Whether the document was certainly issued after the day of the citing text. */
export function isLater(issuedOn: string | null, day: string | undefined): boolean {
  if (issuedOn === null || day === undefined) return false;
  const length = Math.min(issuedOn.length, day.length);
  return issuedOn.slice(0, length) > day.slice(0, length);
}
