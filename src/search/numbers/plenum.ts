import { fold, fromRoman, toRoman } from '../../vietnamese/index.ts';
import type { NumberCodes } from './codes.ts';
import type { TypedNumber } from './typed-number.ts';

/**
 * An act called by its plenum, in the ways people write it: *Nghị quyết Trung ương 4 khóa XI*, *NQTW7 khóa 11*,
 * *hội nghị Trung ương 7 (khóa XI)*.
 */
const PLENUM =
  /(?:(?<type>nghi quyet|ket luan|nq|kl)[\s/-]{0,3})?(?:hoi nghi\s+)?(?:trung uong|bch ?tw|tw)\s*(?:dang\s+)?(?:lan\s+)?(?:thu\s+)?(?<plenum>\d{1,2})(?!\d)[\s,(]{0,3}(?:khoa|k)\s*(?<term>[ivxl]{1,6}|\d{1,2})(?![\p{L}\d])\)?/u;
/** Such a name inside a number, `25-NQ/TW 4 …`, is none. */
const NUMBERED = /\d[\s/-]*$/;

/** Key of a plenum: its number and the term of congress in Roman numerals. */
export const plenumKey = (plenum: string, term: string): string => `${Number(plenum)}|${term}`;

/** No plenum has had a higher number. */
export const lastPlenum = 15;

/** The act that a query calls by its plenum; null where it calls none so. */
export function readPlenum(text: string, codes: NumberCodes): TypedNumber | null {
  const folded = fold(text);
  const found = PLENUM.exec(folded);
  const { type, plenum = '', term = '' } = found?.groups ?? {};
  if (found === null || NUMBERED.test(folded.slice(0, found.index))) return null;
  const value = /^\d/.test(term) ? Number(term) : fromRoman(term);
  if (value === null || value < 1 || value > 40 || Number(plenum) > lastPlenum) return null;
  const code = type === undefined ? '' : /^k/.test(type) ? 'kl' : 'nq';
  const roman = toRoman(value);
  const end = found.index + found[0].length;
  return {
    serial: String(Number(plenum)),
    code,
    typeName: code === '' ? null : codes.typeName(code),
    mark: '',
    year: '',
    term: roman,
    plenum: plenumKey(plenum, roman),
    day: '',
    typed: text.slice(found.index, end),
    start: found.index,
    end,
  };
}

const NAMED = /^(Nghị quyết|Kết luận) (?:Hội nghị )?Trung ương (\d{1,2}) \(?khóa ([IVXL]+)\)?/;

/** The plenums that the names of a document say, each with the key of its type. */
export function plenumsOf(names: readonly string[]): { code: string; plenum: string }[] {
  return names.flatMap((name) => {
    const [, type, plenum, term] = NAMED.exec(name) ?? [];
    if (plenum === undefined || term === undefined) return [];
    return [{ code: type === 'Kết luận' ? 'kl' : 'nq', plenum: plenumKey(plenum, term) }];
  });
}
