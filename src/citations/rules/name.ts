import { foldedWords } from '../../vietnamese/index.ts';
import { congressBody } from '../name-key.ts';
import type { Rule } from './rule.ts';

const YEARS_OF_TERM = /(\d{4})\s?[-–]\s?(\d{4})/;
const MANY_IN_A_PROVINCE = /dang bo (?:so|ban|huyen|xa|phuong|co quan|truong)$/;
/** For this long after a new version is passed, the old one is the law in force as often as not. */
const MONTHS_OF_CHANGE = 18;

/** A plenum without its term (−2): every term has its fourth plenum. */
export const weighPlenum: Rule = ({ mention: { name, term } }) =>
  name?.event === 'plenum' && term === null ? { score: -2 } : null;

/**
 * A law named without its year. Where the law has had one version only, that one; where there were several, the newest
 * that the day of the text allows (4), unless it was passed so shortly before that the text may still mean the one before.
 */
export const weighLaw: Rule = ({ mention, document, holders, vocabulary, context: { date } }) => {
  const { name, year, number } = mention;
  if (name?.event !== 'law' || year !== null || number !== null) return null;
  const held = document.issuedOn;
  const versions = vocabulary.law(`${mention.type} ${name.title}`)?.years;
  if (versions?.length === 1 && held?.startsWith(String(versions[0])) === true) {
    return { score: 4, reason: 'luật này chỉ có một bản' };
  }
  if (date === undefined || held === null) return { score: 0, leavesOpen: true };
  const newer = holders.some(
    ({ issuedOn }) => issuedOn !== null && issuedOn > held && issuedOn <= date,
  );
  if (newer) return { score: -1 };
  const latest = versions?.findLast((one) => String(one) <= date.slice(0, 4));
  // The library may lack the version that the day of the text asks for.
  if (latest !== undefined && !held.startsWith(String(latest)))
    return { score: -4, leavesOpen: true };
  const isNew = holders.length > 1 && monthsBetween(held, date) < MONTHS_OF_CHANGE;
  return isNew
    ? { score: 0, leavesOpen: true }
    : { score: 4, reason: 'bản mới nhất vào ngày của văn bản viện dẫn' };
};

/**
 * The body whose congress it is (4). Another body, or other years of the term, bar the document. Every province has its
 * fourteenth congress, and each has many departments: without the place the name stays open.
 */
export const weighCongress =
  (placeKnown: boolean): Rule =>
  ({ mention: { name, text, issuer }, document }) => {
    if (name?.event !== 'congress') return null;
    const stated = congressBody(`${name.body} ${issuer ?? ''}`);
    const held = congressBody(`${document.title} ${document.issuer}`);
    // Without a body the Party's is meant, or in a union's text the union's, which stays open.
    if (stated === '') {
      return /^(?:party|union)$/.test(held)
        ? { score: 0, leavesOpen: held !== 'party' }
        : { score: 0, against: 'là đại hội của tổ chức khác' };
    }
    // Without an ordinal the years of the term distinguish one congress from the next.
    const years = YEARS_OF_TERM.exec(text)?.slice(1).join('-');
    if (years !== undefined && YEARS_OF_TERM.exec(document.title)?.slice(1).join('-') !== years)
      return { score: 0, against: 'là đại hội của nhiệm kỳ khác' };
    if (!held.includes(stated)) return { score: 0, against: 'là đại hội của tổ chức khác' };
    const leavesOpen = !placeKnown || MANY_IN_A_PROVINCE.test(stated);
    return {
      score: stated === held ? 4 : 0,
      ...(stated === held && !leavesOpen ? { reason: 'đúng đại hội' } : {}),
      leavesOpen,
    };
  };

/** Whether the words after or around the mention contain all that distinguishes the nickname from others. */
export function isAbout(
  { title, clause }: { title: string | null; clause: string },
  about: string,
): boolean {
  const said = new Set(foldedWords(`${title ?? ''} ${clause}`));
  return foldedWords(about).every((word) => said.has(word));
}

function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1');
  return months(to) - months(from);
}
