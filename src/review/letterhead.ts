import { dayAt, fold, type IsoDate } from '../vietnamese/index.ts';

/** What the head of a draft says of it. */
export interface Letterhead {
  /** Day of the draft. */
  day?: IsoDate | undefined;
  /** Place before the day, as written. */
  place?: string | undefined;
  /** Offset at which the draft's own number begins, and where it ends. */
  own?: { start: number; end: number } | undefined;
}

/** "Lai Châu, ngày 10 tháng 01 năm 2022", alone on its line (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const PLACE_AND_DAY = /^[^\S\n]*(\p{Lu}[\p{L} .'-]{1,40}),[^\S\n]+(?=ng)/u;
/** "Số: 299/KH-LĐLĐ", "Số 05-CT/TU", alone in its line or its cell of the head. */
const OWN_NUMBER =
  /^[^\S\n]*Số[^\S\n]*:?[^\S\n]*(\d[^\s]*(?:[^\S\n]?[-/][^\S\n]?[^\s]+)*)[^\S\n]*$/u;
/** The head stands on the first lines; what comes later quotes another document's. */
const HEAD_LINES = 40;

/** Reads place, day and own number from the head of a draft in NFC. */
export function readLetterhead(text: string): Letterhead {
  const found: Letterhead = {};
  let at = 0;
  for (const line of text.split('\n', HEAD_LINES)) {
    // A cell of the head may share its line with another.
    for (const cell of cellsOf(line)) readCell(cell.text, at + cell.at, found);
    at += line.length + 1;
  }
  return found;
}

function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const part of line.split(/(\t| {4,})/)) {
    if (part.trim() !== '') cells.push({ text: part, at });
    at += part.length;
  }
  return cells;
}

function readCell(cell: string, at: number, found: Letterhead): void {
  const placed = PLACE_AND_DAY.exec(cell);
  if (placed && found.day === undefined) {
    const rest = cell.slice(placed[0].length).trimEnd();
    const day = dayAt(fold(rest), 0);
    if (day && day.end >= fold(rest).length - 1) {
      found.day = day.iso;
      found.place = placed[1];
    }
  }
  const number = OWN_NUMBER.exec(cell);
  if (number?.[1] && found.own === undefined) {
    const start = at + cell.indexOf(number[1]);
    found.own = { start, end: start + number[1].length };
  }
}
