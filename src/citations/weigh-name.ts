import { foldedWords } from '../vietnamese/index.ts';
import type { CitationContext } from './context.ts';
import { noVerdict, type Verdict } from './evidence.ts';
import type { Mention } from './mention.ts';
import { congressBody } from './name-key.ts';
import type { RegistryDocument } from './registry.ts';

const YEARS_OF_TERM = /(\d{4})\s?[-–]\s?(\d{4})/;
const MANY_IN_A_PROVINCE = /dang bo (?:so|ban|huyen|xa|phuong|co quan|truong)$/;

/** A plenum without its term (−2): every term has its fourth plenum. */
export function weighPlenum({ name, term }: Mention): Verdict {
  return name?.event === 'plenum' && term === null ? { score: -2 } : noVerdict;
}

/** A law's name passes from one version to the next: without a year or the day of the text it identifies none. */
export function weighLaw({ name, year, number }: Mention, { date }: CitationContext): Verdict {
  const isOpen = name?.event === 'law' && year === null && number === null && date === undefined;
  return isOpen ? { score: 0, leavesOpen: true } : noVerdict;
}

/**
 * The body whose congress it is (4). Another body, or other years of the term, rule the document
 * out. Every province has its fourteenth congress, and each has many departments: without the place
 * the name stays open.
 */
export function weighCongress(
  { name, text, issuer }: Mention,
  document: RegistryDocument,
  placeKnown: boolean,
): Verdict {
  if (name?.event !== 'congress') return noVerdict;
  const stated = congressBody(`${name.body} ${issuer ?? ''}`);
  const held = congressBody(`${document.title} ${document.issuer}`);
  // Without a body the Party's is meant, or in a union's text the union's, which stays open.
  if (stated === '') {
    return { score: 0, rulesOut: !/^(?:party|union)$/.test(held), leavesOpen: held !== 'party' };
  }
  // Without an ordinal the years of the term distinguish one congress from the next.
  const years = YEARS_OF_TERM.exec(text)?.slice(1).join('-');
  const sameYears =
    years === undefined || YEARS_OF_TERM.exec(document.title)?.slice(1).join('-') === years;
  return {
    score: stated === held ? 4 : 0,
    rulesOut: !held.includes(stated) || !sameYears,
    leavesOpen: !placeKnown || MANY_IN_A_PROVINCE.test(stated),
  };
}

/** Whether the words after or around the mention contain all that distinguishes the nickname from others. */
export function isAbout({ title, clause }: Mention, about: string): boolean {
  const said = new Set(foldedWords(`${title ?? ''} ${clause}`));
  return foldedWords(about).every((word) => said.has(word));
}
