import { type IsoDate, isoDay } from './dates.ts';
import { fold } from './fold.ts';

/** A date read from text: what it says and where it ends. */
export interface ReadDate {
  iso: IsoDate;
  end: number;
}

/** Digits as scanners read them: the letter O for zero. */
const DAY_FORM =
  /([0-3o]?[\do])\s{0,2}([-/.])\s{0,2}([01o]?[\do])\s{0,2}\2\s{0,2}((?:19|20)\d\d)(?!\d)/y;
const LONG_FORM =
  /([0-3o]?[\do])\s{1,2}th\S{2,4}\s{1,2}([01o]?[\do])\s{0,2},?\s{0,2}(?:n\S{2,4}\s{1,2})?((?:19|20)\d\d)(?!\d)/y;
const ISO_FORM = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y;
const MONTH_FORM = /(?:thang\s{1,2})?([01]?\d)\s{0,2}(?:[-/.]|nam)\s{0,2}((?:19|20)\d\d)(?!\d)/y;
const YEAR_FORM = /(?:nam\s{1,2})?((?:19|20)\d\d)(?![/.-]?\d)/y;
const LEAD = /ng[^\s\d]{1,9}[\s:,]{0,3}/y;
/** Two-digit years are believed after "ngày" only; centuries turn at 40. */
const SHORT_YEAR_FORM = /(\d{1,2})([-/.])(\d{1,2})\2(\d\d)(?![\d/.-]\d|\d)/y;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ENGLISH_FORM = new RegExp(
  `(?:(${MONTHS})[a-z]{0,6}\\.? (\\d{1,2})|(\\d{1,2}) (${MONTHS})[a-z]{0,6}),? ((?:19|20)\\d\\d)(?!\\d)`,
  'y',
);

/**
 * The date that stands at `at` of a folded text, whole days before months before years; null when none does.
 * Reads `ngày 03/6/2013`, `3-6-2013`, `03.6.2013`, `ngày 03 tháng 6 năm 2013`, `tháng 6/2013`, `6/2013`, `năm 2013`.
 */
export function dateAt(folded: string, at: number): ReadDate | null {
  return dayAt(folded, at) ?? monthAt(folded, at) ?? yearAt(folded, at);
}

/** Like {@link dateAt}, for whole days only; "ngày" before it is optional and may be misspelt. */
export function dayAt(folded: string, at: number): ReadDate | null {
  LEAD.lastIndex = at;
  const start = LEAD.test(folded) ? LEAD.lastIndex : at;
  for (const [form, day, month, year] of [
    [DAY_FORM, 1, 3, 4],
    [LONG_FORM, 1, 2, 3],
    [ISO_FORM, 3, 2, 1],
  ] as const) {
    form.lastIndex = start;
    const found = form.exec(folded);
    if (found === null) continue;
    const iso = isoDay(digits(found[year]), digits(found[month]), digits(found[day]));
    if (iso !== null) return { iso, end: form.lastIndex };
  }
  return start > at ? shortYearAt(folded, start) : englishAt(folded, at);
}

function shortYearAt(folded: string, at: number): ReadDate | null {
  SHORT_YEAR_FORM.lastIndex = at;
  const found = SHORT_YEAR_FORM.exec(folded);
  if (found === null) return null;
  const year = digits(found[4]);
  const iso = isoDay(year < 40 ? 2000 + year : 1900 + year, digits(found[3]), digits(found[1]));
  return iso === null ? null : { iso, end: SHORT_YEAR_FORM.lastIndex };
}

function englishAt(folded: string, at: number): ReadDate | null {
  ENGLISH_FORM.lastIndex = at;
  const found = ENGLISH_FORM.exec(folded);
  if (found === null) return null;
  const month = MONTHS.split('|').indexOf(found[1] ?? found[4] ?? '') + 1;
  const iso = isoDay(digits(found[5]), month, digits(found[2] ?? found[3]));
  return iso === null ? null : { iso, end: ENGLISH_FORM.lastIndex };
}

function monthAt(folded: string, at: number): ReadDate | null {
  MONTH_FORM.lastIndex = at;
  const found = MONTH_FORM.exec(folded);
  const day = found && isoDay(digits(found[2]), digits(found[1]), 1);
  return day ? { iso: day.slice(0, 7), end: MONTH_FORM.lastIndex } : null;
}

function yearAt(folded: string, at: number): ReadDate | null {
  YEAR_FORM.lastIndex = at;
  const found = YEAR_FORM.exec(folded);
  return found?.[1] ? { iso: found[1], end: YEAR_FORM.lastIndex } : null;
}

/** The one date a text consists of, accents or not; null when it is something else. */
export function readDate(text: string): IsoDate | null {
  const folded = fold(text.trim());
  const found = dateAt(folded, 0);
  return found !== null && found.end === folded.length ? found.iso : null;
}

const digits = (text: string | undefined) => Number((text ?? '').replaceAll('o', '0'));
