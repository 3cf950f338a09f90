import { dateAt, dayAt, readOrdinal, toRoman } from '../vietnamese/index.ts';
import { readIssuer } from './issuer.ts';
import { bareExtent, type Extent } from './mention.ts';
import { endAt, matchAt } from './sticky.ts';
import { readTitle } from './title.ts';

/** What the words around a mention say of the document. */
export interface Surroundings {
  issuedOn: string | null;
  issuedIn: string | null;
  year: number | null;
  term: string | null;
  issuer: string | null;
  title: string | null;
  extent: Extent;
}

/** Punctuation, a table's bar, closing quotes, an entity: what may part a number from its date. */
const BEFORE_DATE =
  / {0,3}\n?(?:[,;|:(*]|-(?= )|"|'|&[a-z]{1,6};){0,2} {0,3}\n? {0,2}(?:(?:(?:duoc|da|co) )?(?:ky|ban hanh|ra doi|ra|mang|de|ghi|(?:quoc hoi )?thong qua)(?: ban hanh)?(?: vao)? |(?:dated|issued on|of|on) )?/y;
const YEAR =
  / {0,2},? ?(?:\( ?(?:nam )?((?:19|20)\d\d) ?\)|(?:\bnam {1,2}|(?<= ))((?:19|20)\d\d)(?![\d/]|[.-]\d| ?- ?(?:19|20)\d))/y;
/** "(7/2008)", "ban hành tháng 6/2013": a month only where a bracket or its word says that it is one. */
const MONTH =
  / {0,2},? ?(?:(?:duoc |da )?(?:ban hanh|ky|ra)(?: vao)? )?(?:(\() ?(?:thang )?|thang )(?=[01]?\d ?[-/.] ?(?:19|20)\d\d(?!\d)|[01]?\d nam (?:19|20)\d\d)/y;
const DAY_OF_YEAR =
  / ?,? ?(?:(?:duoc |da )?(?:ban hanh|ky|ra) )?ngay [0-3]?\d ?[-/.] ?[01]?\d(?![\d/.-])/y;
const SAME_DAY = / ?,? ?cung ngay(?! ?\d)/y;
const MORE_YEARS = /(?:, | va )(?:nam )?(?:19|20)\d\d(?![\d/]|[.-]\d| ?- ?(?:19|20)\d)/y;
const TERM =
  /[ \n]{0,2},?[ \n]{0,2}(?:(\() ?)?(?:cua (?:dang )?)?(?:lan )?khoa[ \n]{1,2}([ivxl]{1,6}|\d{1,2})(?![a-z\d])/y;
const ISSUED = / (?:da |duoc )?(?:ban hanh|ky|ra|mang) /y;
const MOST_FACTS = 4;

/**
 * Reads date, issuer, term and title after a mention, in whatever order they stand.
 *
 * @param dayBefore day of the mention before: what "cùng ngày" means.
 */
export function readAfter(
  text: string,
  plain: string,
  end: number,
  dayBefore: string | null,
): Surroundings {
  const found: Surroundings = {
    issuedOn: null,
    issuedIn: null,
    year: null,
    term: null,
    issuer: null,
    title: null,
    extent: bareExtent(end),
  };
  let at = end;
  for (let facts = 0; facts < MOST_FACTS; facts += 1) {
    const next =
      takeDay(plain, at, found) ??
      takeSameDay(plain, at, found, dayBefore) ??
      takeMonth(plain, at, found) ??
      passDayOfYear(plain, at, found) ??
      takeYear(plain, at, found) ??
      takeTerm(plain, at, found) ??
      takeIssuer(text, plain, at, found);
    if (next === null) break;
    at = next;
  }
  found.extent = bareExtent(at);
  const title = readTitle(text, plain, at);
  if (title === null) return found;
  found.title = title.title;
  found.extent = { facts: at, title: title.start, whole: title.end };
  // The title may stand before the date: “…”, ngày 03/6/2013; … ban hành ngày 03/6/2013. Without quotes or verb the
  // day may be that of the meeting the sentence is about.
  if (title.quoted || endAt(ISSUED, plain, title.end) >= 0) {
    found.extent.whole = takeDay(plain, title.end, found) ?? title.end;
  }
  return found;
}

function takeDay(plain: string, at: number, found: Surroundings): number | null {
  if (found.issuedOn !== null) return null;
  const before = matchAt(BEFORE_DATE, plain, at) ?? '';
  const start = at + before.length;
  // Without the word "ngày" only brackets, a table's bar or a bare space tie a date to the number.
  if (/[,;:"'&*]/.test(before) && !/dated|issued/.test(before) && !plain.startsWith('ng', start))
    return null;
  // "…, ra ngày …" goes on with what the sentence is about.
  if (/,.*\b(?:ra|mang|de|ghi)\b/.test(before)) return null;
  const day = dayAt(plain, start);
  if (day === null) return null;
  // "tổng kết Chỉ thị 30-CT/TW năm 1998 ngày 04/12/2015": the day is that of the meeting.
  if (found.year !== null && !day.iso.startsWith(String(found.year))) return null;
  found.issuedOn = day.iso;
  found.year = Number(day.iso.slice(0, 4));
  return day.end + (plain[day.end] === ')' && before.includes('(') ? 1 : 0);
}

function takeSameDay(
  plain: string,
  at: number,
  found: Surroundings,
  day: string | null,
): number | null {
  if (found.year !== null || day === null) return null;
  const end = endAt(SAME_DAY, plain, at);
  if (end < 0) return null;
  found.issuedOn = day;
  found.year = Number(day.slice(0, 4));
  return end;
}

/** "ban hành ngày 17/7": without its year a day says nothing here, but what follows it does. */
function passDayOfYear(plain: string, at: number, found: Surroundings): number | null {
  if (found.year !== null || found.title !== null) return null;
  const end = endAt(DAY_OF_YEAR, plain, at);
  return end < 0 ? null : end;
}

function takeMonth(plain: string, at: number, found: Surroundings): number | null {
  if (found.year !== null) return null;
  MONTH.lastIndex = at;
  const opened = MONTH.exec(plain);
  if (opened === null) return null;
  const month = dateAt(plain, MONTH.lastIndex);
  if (month === null || month.iso.length !== 7) return null;
  found.issuedIn = month.iso;
  found.year = Number(month.iso.slice(0, 4));
  return month.end + (opened[1] !== undefined && plain[month.end] === ')' ? 1 : 0);
}

function takeYear(plain: string, at: number, found: Surroundings): number | null {
  if (found.year !== null) return null;
  YEAR.lastIndex = at;
  const year = YEAR.exec(plain);
  if (year === null) return null;
  // "các Nghị quyết 25-NQ/TW năm 2008, 2013 và 2026" are three: the first year says nothing about the others.
  if (endAt(MORE_YEARS, plain, YEAR.lastIndex) >= 0) return null;
  found.year = Number(year[1] ?? year[2]);
  return YEAR.lastIndex;
}

function takeTerm(plain: string, at: number, found: Surroundings): number | null {
  if (found.term !== null) return null;
  const term = termAt(plain, at);
  if (term === null) return null;
  found.term = term.term;
  return term.end;
}

function takeIssuer(text: string, plain: string, at: number, found: Surroundings): number | null {
  if (found.issuer !== null) return null;
  const issuer = readIssuer(text, plain, at);
  if (issuer === null) return null;
  found.issuer = issuer.issuer;
  return issuer.end;
}

/** "khóa XI", "(khóa 11)" at a place of plain text; the bracket is closed only where it was opened. */
export function termAt(plain: string, at: number): { term: string; end: number } | null {
  TERM.lastIndex = at;
  const found = TERM.exec(plain);
  const ordinal = found && readOrdinal(found[2] ?? '');
  if (!found || !ordinal) return null;
  const end = TERM.lastIndex;
  const closes = found[1] !== undefined && plain[end] === ')';
  return { term: toRoman(ordinal), end: closes ? end + 1 : end };
}
