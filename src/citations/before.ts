import { dayAt } from '../vietnamese/index.ts';

/** "Ngày 03/6/2013, Ban Chấp hành Trung ương ban hành Nghị quyết số …" */
const ISSUED = /\bngay[^.;\n]*?(?:ban hanh|ky|ra)(?: (?:ban hanh|cac|va|moi))?[ \n]$/;
/** "3/2003 (NQ 25-NQ/TW)" */
const YEAR = /(?:^|[^\d/.-])(?:\d{1,2}\/)?((?:19|20)\d\d) ?\($/;
const REACH = 130;

/**
 * Reads the date of issue from the words before a mention; `from` is where the mention before it ends, for its date is
 * its own.
 */
export function readBefore(
  plain: string,
  start: number,
  from: number,
): { issuedOn: string | null; year: number | null } {
  const window = plain.slice(Math.max(from, start - REACH), start);
  const year = YEAR.exec(window);
  if (year !== null) return { issuedOn: null, year: Number(year[1]) };
  if (!ISSUED.test(window)) return { issuedOn: null, year: null };
  const day = dayAt(window, window.lastIndexOf('ngay'));
  return day === null
    ? { issuedOn: null, year: null }
    : { issuedOn: day.iso, year: Number(day.iso.slice(0, 4)) };
}
