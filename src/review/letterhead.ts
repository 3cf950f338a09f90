import { dayAt, fold, type IsoDate } from '../vietnamese/index.ts';
import { type DraftPeriod, periodOf } from './draft-period.ts';

/** What the head of a draft says of it. */
export interface Letterhead {
  /** The days on which the draft may be issued: one, or those of the month or year that is not filled in. */
  period?: DraftPeriod | undefined;
  /** Place before the day, as written. */
  place?: string | undefined;
  /** Province in the name of the body that issues it, folded. */
  issuerPlace?: string | undefined;
  /** Offset at which the draft's own number begins, and where it ends. */
  own?: { start: number; end: number } | undefined;
}

/** "Lai Châu, ngày 10 tháng 01 năm 2022", alone in its line or cell (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const PLACE = /^[^\S\n]*(\p{Lu}[\p{L} .'-]{1,40}),[^\S\n]+(?=ng[aà]y)/u;
/** What is left for the pen: spaces, dots, a line. */
const BLANK = '[\\s.…_]*';
const LONG = new RegExp(
  `^ngay${BLANK}(\\d{0,2})${BLANK}thang${BLANK}(\\d{0,2})${BLANK}nam${BLANK}((?:19|20)\\d\\d)[\\s.]*$`,
);
/** The beginning of such a line, broken before it ends. */
const BROKEN = new RegExp(
  `^ngay${BLANK}\\d{0,2}${BLANK}(?:thang${BLANK}\\d{0,2}${BLANK}(?:nam${BLANK})?)?$`,
);
/** "Số: 299/KH-LĐLĐ", "Số 05-CT/TU", alone in its line or its cell of the head. */
const OWN_NUMBER =
  /^[^\S\n]*Số[^\S\n]*:?[^\S\n]*(\d[^\s]*(?:[^\S\n]?[-/][^\S\n]?[^\s]+)*)[^\S\n]*$/u;
/** The head stands on the first lines; what comes later quotes another document's. */
const HEAD_LINES = 40;
/** Columns that share a line: a tab, many spaces, the bar of a table. */
const COLUMNS = /(\t| {4,}(?=\S)| ?\| ?)/;
/** The name of a body stands in capitals. */
const CAPITALS = /^[\p{Lu}\d\s.,()&-]{6,}$/u;

/**
 * Reads place, day and own number from the head of a draft in NFC, as offices make it: in one line or
 * two columns, in cells of a table, with blanks for the pen, broken over lines.
 *
 * @param placeNames folded names of provinces.
 */
export function readLetterhead(text: string, placeNames: readonly string[] = []): Letterhead {
  const found: Letterhead = {};
  const lines = text.split('\n', HEAD_LINES);
  let at = 0;
  for (const [index, line] of lines.entries()) {
    // Blanks between words of a day are no columns.
    const isDay = PLACE.test(line) && /\bth[aá]ng\b/.test(fold(line));
    const cells = isDay ? [{ text: line, at: 0 }] : cellsOf(line);
    for (const cell of cells) {
      readDay(cell.text, lines[index + 1] ?? '', found);
      readNumber(cell.text, at + cell.at, found);
      readIssuer(cell.text, placeNames, found);
    }
    at += line.length + 1;
  }
  return found;
}

function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of line.split(COLUMNS)) {
    const last = cells.at(-1);
    const isSeparator = /^(?:\t| {4,}| ?\| ?)$/.test(part);
    // A day goes on behind the blank that is left in it.
    if (
      last &&
      !isSeparator &&
      PLACE.test(last.text) &&
      /^(?:th[aá]ng|n[aă]m)\b/.test(fold(part))
    ) {
      last.text = line.slice(last.at, at + part.length);
    } else if (!isSeparator && part.trim() !== '') cells.push({ text: part, at });
    at += part.length;
  }
  return cells;
}

function readDay(cell: string, next: string, found: Letterhead): void {
  const placed = PLACE.exec(cell);
  if (placed === null || found.period !== undefined) return;
  const rest = fold(cell.slice(placed[0].length)).trim();
  const whole = BROKEN.test(rest) ? `${rest} ${fold(next).trim()}` : rest;
  const period = periodIn(whole);
  if (period === undefined) return;
  found.period = period;
  found.place = placed[1];
}

function periodIn(words: string): DraftPeriod | undefined {
  const long = LONG.exec(words);
  if (long) return periodOf(Number(long[3]), Number(long[2]), Number(long[1]));
  const day = dayAt(words, 0);
  // A sentence that goes on behind its day is no head.
  return day && day.end >= words.length - 1 ? dayOf(day.iso) : undefined;
}

const dayOf = (iso: IsoDate): DraftPeriod => ({ from: iso, to: iso, known: 'day' });

function readNumber(cell: string, at: number, found: Letterhead): void {
  const number = OWN_NUMBER.exec(cell)?.[1];
  if (number === undefined || found.own !== undefined) return;
  const start = at + cell.indexOf(number);
  found.own = { start, end: start + number.length };
}

function readIssuer(cell: string, placeNames: readonly string[], found: Letterhead): void {
  if (found.issuerPlace !== undefined || !CAPITALS.test(cell)) return;
  const words = ` ${fold(cell)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()} `;
  found.issuerPlace = placeNames
    .filter((name) => words.includes(` ${name} `))
    .toSorted((a, b) => b.length - a.length)[0];
}
