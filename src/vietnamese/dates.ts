/** A day, month or year as the library stores it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type IsoDate = string;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

/** Whether the year, month and day name a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day !== 29 || leap;
}

/** Joins checked parts into `YYYY-MM-DD`; null when there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (!isCalendarDay(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The short official form: `2013-06-03` → `03/6/2013`, `1999-10` → `tháng 10/1999`, `2021` → `2021`. Days have two
 * digits, months only January and February (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @throws RangeError when the text is no such date.
 */
export function formatDate(iso: IsoDate): string {
  const { year, month, day } = partsOf(iso);
  if (month === null) return String(year);
  if (day === null) return `tháng ${officialMonth(month)}/${year}`;
  return `${two(day)}/${officialMonth(month)}/${year}`;
}

/**
 * The long official form: `2013-06-03` → `ngày 03 tháng 6 năm 2013`; less precise dates give their part.
 *
 * @throws RangeError when the text is no such date.
 */
export function longDate(iso: IsoDate): string {
  const { year, month, day } = partsOf(iso);
  if (month === null) return `năm ${year}`;
  if (day === null) return `tháng ${officialMonth(month)} năm ${year}`;
  return `ngày ${two(day)} tháng ${officialMonth(month)} năm ${year}`;
}

/** Whether the text is a date in one of the three stored forms. */
export function isIsoDate(text: string): boolean {
  try {
    partsOf(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text is a whole day that exists, `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

function partsOf(iso: IsoDate): Parts {
  const found = ISO.exec(iso);
  if (found === null) throw new RangeError(notADate(iso));
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  if (month !== null && !isCalendarDay(year, month, day ?? 1)) throw new RangeError(notADate(iso));
  return { year, month, day };
}

const notADate = (iso: string) =>
  `“${iso}” không phải ngày tháng; viết YYYY-MM-DD, YYYY-MM hoặc YYYY`;
const two = (value: number) => String(value).padStart(2, '0');
const officialMonth = (month: number) => (month < 3 ? two(month) : String(month));

/** The calendar day of a moment in Việt Nam, `YYYY-MM-DD`. */
export function dayInVietnam(moment: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(
    moment,
  ) as IsoDate;
}
