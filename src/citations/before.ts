import { dateAt, dayAt } from '../vietnamese/index.ts';
import { termAt } from './after.ts';
import { readBody } from './bodies/body.ts';
import { readBodyName } from './issuer.ts';

/** What the words before a mention say of the document. */
export interface Preceding {
  issuedOn: string | null;
  issuedIn: string | null;
  year: number | null;
  issuer: string | null;
  term: string | null;
}

/** "… đã ký kết", "… ban hành": who does it, and when, is said before. */
const ISSUED =
  /(?:^|[ \n])(?:(?:da|vua|cung|moi|thong nhat|phoi hop|viec)[ \n])*(?:ky ket|ky|ban hanh|ra|thong qua)(?: (?:ban hanh|cac|va|moi))*[ \n]$/;
/** "3/2003 (NQ 25-NQ/TW)" */
const YEAR = /(?:^|[^\d/.-])(?:(\d{1,2})\/)?((?:19|20)\d\d) ?\($/;
/** "Năm 2026 có Nghị quyết …" */
const YEAR_OF =
  /\bnam ((?:19|20)\d\d),? (?:(?:da|lai|moi) )?(?:co|ra|ban hanh)(?: them| tiep)?[ \n]$/;
const MONTH = /\bthang (?=[01]?\d ?[-/.] ?(?:19|20)\d\d|[01]?\d nam (?:19|20)\d\d)/g;
const TERM = /\bkhoa [ivxl\d]/g;
/** Ends of what the patterns above ask for. */
const LAST = /(?:hanh|ky|ra|ket|qua|cac|va|moi|co|them|tiep)[ \n]$|\($/;
const REACH = 130;

/**
 * Reads day or month, body and term from the words before a mention; `from` is where the mention before it ends, for
 * what stands before that is its own.
 */
export function readBefore(text: string, plain: string, start: number, from: number): Preceding {
  // Most mentions follow none of these words: they are passed over without a look at the sentence.
  const last = plain.slice(Math.max(from, start - 6), start);
  if (!LAST.test(last)) return NOTHING;
  const first = Math.max(from, start - REACH);
  const window = plain.slice(first, start);
  const year = YEAR.exec(window);
  if (year !== null) return { ...NOTHING, year: Number(year[2]), issuedIn: monthOf(year) };
  const yearOf = YEAR_OF.exec(window);
  if (yearOf !== null) return { ...NOTHING, year: Number(yearOf[1]) };
  const issued = ISSUED.exec(window);
  if (issued === null) return NOTHING;
  const head = window.slice(0, issued.index);
  const sentence = head.slice(
    Math.max(head.lastIndexOf('. '), head.lastIndexOf(';'), head.lastIndexOf('\n')) + 1,
  );
  const offset = first + head.length - sentence.length;
  return { ...whenIn(sentence), ...whoIn(text, plain, offset, sentence) };
}

const NOTHING: Preceding = { issuedOn: null, issuedIn: null, year: null, issuer: null, term: null };

function monthOf([, month, year]: RegExpExecArray): string | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}

function whenIn(sentence: string): Pick<Preceding, 'issuedOn' | 'issuedIn' | 'year'> {
  const at = sentence.lastIndexOf('ngay ');
  const day = at < 0 ? null : dayAt(sentence, at);
  if (day !== null) return { issuedOn: day.iso, issuedIn: null, year: Number(day.iso.slice(0, 4)) };
  const month = [...sentence.matchAll(MONTH)].at(-1);
  const read = month && dateAt(sentence, month.index);
  const year = /^[ \n]*(?:trong |dau |giua |cuoi )?nam ((?:19|20)\d\d),/.exec(sentence)?.[1];
  if (read?.iso.length !== 7)
    return { issuedOn: null, issuedIn: null, year: year === undefined ? null : Number(year) };
  return { issuedOn: null, issuedIn: read.iso, year: Number(read.iso.slice(0, 4)) };
}

/** The subject of the sentence: what stands last before the verb and is a body's name to its end. */
function whoIn(
  text: string,
  plain: string,
  offset: number,
  sentence: string,
): Pick<Preceding, 'issuer' | 'term'> {
  const found = [...sentence.matchAll(TERM)].at(-1);
  const term = found ? (termAt(plain, offset + found.index - 1)?.term ?? null) : null;
  for (const { index } of [...sentence.matchAll(SUBJECT)].toReversed()) {
    const begin = offset + index + (/^[ \n,(]/.test(sentence[index] ?? '') ? 1 : 0);
    const at = begin + (/^[ \n]*/.exec(text.slice(begin, begin + 3))?.[0].length ?? 0);
    const name = readBodyName(text, plain, at);
    if (name === null || readBody(name.issuer) === null) continue;
    // Behind the name only its term may stand before the verb.
    const rest = plain.slice(name.end, offset + sentence.length);
    if (!/^ ?,? ?\(?(?:khoa [ivxl\d]+)?\)?$/.test(rest)) continue;
    return { issuer: name.issuer, term };
  }
  return { issuer: null, term };
}

/** Where a subject may begin: at the start of the sentence, or behind a comma or "tại". */
const SUBJECT = /^(?=[a-z])|[,(] (?=[a-z])|(?<=tai) (?=[a-z])/g;
