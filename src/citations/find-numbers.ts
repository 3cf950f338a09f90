import { type Cursor, newMention, readAround } from './cursor.ts';
import { bareExtent, type NameReading } from './mention.ts';
import { type DocumentNumber, formatNumber } from './number.ts';
import { plainText } from './plain.ts';
import { readList } from './read-list.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { judgeShortForm } from './short-form.ts';
import { endAt, matchAt, skipGap } from './sticky.ts';
import type { TypeWord } from './type-words.ts';

const NUMBERED = /[ \n]{0,3}(?:\(? ?(?:so|no)(?![a-z]) ?[:.]{0,2})[ \n]{0,3}/y;
const QUALIFIED = /(?:[ \n]{1,2}[a-z]{1,9}){1,6}[ \n]{1,2}so ?:? ?\n?(?=\d)/y;
const REVERSED = /((?: ?[-/] ?[a-z&]{1,12}){1,3})[ \n]{1,2}so[ \n]{1,2}(?=\d)/y;
const NUMBER_WORD = /\bso ?[:.]? ?$/;
/** Forms, classes and clauses are numbered too. */
const NUMBERS_ELSE = /\b(?:mau|bieu|phu luc|lop|phong|to|dieu|khoan|muc)(?: so)? ?$/;

/** Areas, roads, machines and seeds bear letters with figures too: "vùng CT229", "giống CT 16". */
const LABELLED =
  /\b(?:vung|khu|xa|tuyen|duong|can|lo|phong|nha|toa|tau|may|giong|mau|ma|ap|thon|kenh|mo|ham|bai|tram|chot|ban|xe|thuoc)(?: so)? $/;

/** "Nghị quyết số 25-NQ/TW", "Quyết định 217, 218-QĐ/TW", "Chỉ thị 05". Gives the end of what was found. */
export function findNumbered(cursor: Cursor, word: TypeWord): number | null {
  const { text, plain, vocabulary } = cursor;
  const after = endAt(NUMBERED, plain, word.end);
  const at = after < 0 ? skipGap(plain, word.end) : after;
  const capitalised = /^\p{Lu}/u.test(text[word.start] ?? '');
  const announcement = { code: word.code, capitalised, numbered: after >= 0, form: word.form };
  let cited = false;
  const readings = readList(text, plain, at, vocabulary, (reading) => {
    const judgement = judgeShortForm(text, plain, reading, announcement);
    cited ||= judgement === 'cited';
    return judgement !== 'no';
  });
  if (readings.length === 0) return null;
  const isCode = word.form === 'code' && readings.every(({ number }) => number === null);
  if (isCode && LABELLED.test(plain.slice(Math.max(0, word.start - 12), word.start))) return null;
  pushNumbers(cursor, word, word.start, readings, null, cited);
  return readings.at(-1)?.end ?? null;
}

/** "Báo cáo thẩm định số 18/BCTĐ-STP": a few words between type and number. */
export function findQualified(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'name') return null;
  const { text, plain, vocabulary, triggers } = cursor;
  const between = matchAt(QUALIFIED, plain, word.end);
  if (between === null || triggers.standIn(between)) return null;
  const reading = readNumber(text, plain, word.end + between.length, vocabulary);
  if (!reading?.number) return null;
  pushNumbers(cursor, word, word.start, [reading], null);
  return reading.end;
}

/** "NQ/TW số 25": the codes first. */
export function findReversed(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'code') return null;
  const { text, plain, vocabulary } = cursor;
  REVERSED.lastIndex = word.end;
  const found = REVERSED.exec(plain);
  if (found === null) return null;
  const at = REVERSED.lastIndex;
  const serial = readNumber(text, plain, at, vocabulary);
  if (serial === null || serial.number !== null) return null;
  const written = `${serial.serial}-${text.slice(word.start, word.end + (found[1]?.length ?? 0))}`;
  const reading = readNumber(written, plainText(written), 0, vocabulary);
  if (!reading?.standsAlone) return null;
  pushNumbers(cursor, word, word.start, [{ ...reading, start: at, end: serial.end }], null);
  return serial.end;
}

/** A number without a type word: "33/CT-TTg", "25 và 26-NQ/TW". */
export function findLone(cursor: Cursor, at: number): number | null {
  const { text, plain, vocabulary } = cursor;
  const before = plain.slice(Math.max(0, at - 12), at);
  // Part of a longer figure or word, unless a bullet or a list's comma joins it.
  if (/[\w/.-]$/.test(before) && !/(?:^|\n) ?-$/.test(before)) return null;
  if (NUMBERS_ELSE.test(before)) return null;
  const reading = readNumber(text, plain, at, vocabulary);
  if (reading === null) return null;
  if (reading.standsAlone || isLetter(cursor, before, reading)) {
    pushNumbers(cursor, null, at, [reading], null);
    return reading.end;
  }
  if (reading.number !== null || !/^\d{1,3}$/.test(reading.serial)) return null;
  if (!NUMBER_WORD.test(before) && !/(?:\bcac |[("|]|\n|^) ?$/.test(before)) return null;
  const list = readList(text, plain, at, vocabulary, () => false);
  if (list.length < 2 || !list.at(-1)?.standsAlone) return null;
  pushNumbers(cursor, null, at, list, null);
  return list.at(-1)?.end ?? null;
}

/** A full number where a name ends: "… (khóa VI) số 8B-NQ/HNTW". */
export function readFullNumber({ text, plain, vocabulary }: Cursor, at: number) {
  const after = endAt(NUMBERED, plain, at);
  const reading = readNumber(text, plain, after < 0 ? skipGap(plain, at) : after, vocabulary);
  return reading?.number ? reading : null;
}

/** A state letter, issuer and unit only, announced by "số": "số 1624/BVHTTDL-VHCS". */
function isLetter(
  { vocabulary }: Cursor,
  before: string,
  { number, loose }: NumberReading,
): boolean {
  const [mark, unit] = number?.marks ?? [];
  if (number?.type !== null || loose || mark === undefined || unit === undefined) return false;
  if (!NUMBER_WORD.test(before)) return false;
  return vocabulary.marksByCode(mark).length > 0 || /^[SB]\p{Lu}{2,}/u.test(mark);
}

/** Adds the mentions of one list: type, date and issuer are shared, each document has its own span. */
export function pushNumbers(
  cursor: Cursor,
  word: TypeWord | null,
  start: number,
  readings: readonly NumberReading[],
  named: NameReading | null,
  doubtful = false,
): void {
  const end = readings.at(-1)?.end ?? start;
  const shared = readAround(cursor, start, end);
  for (const [index, reading] of readings.entries()) {
    const full = readings.slice(index).find((later) => later.number !== null)?.number ?? null;
    const found = newMention(
      cursor,
      word,
      index === 0 ? start : reading.start,
      reading.end,
      shared,
    );
    // What is written once for a whole list stands behind its last member.
    if (index < readings.length - 1) found.extent = bareExtent(reading.end);
    const number = numberOf(cursor, word, reading, full);
    found.serial = reading.serial;
    found.number = number === null ? null : formatNumber(number);
    found.kind = number === null ? 'short' : 'number';
    if (index > 0 && number?.type && number.type !== found.code) found.type = null;
    found.code = number?.type ?? found.code;
    found.type ??= typeOf(cursor, number);
    if (reading.year !== null && found.year !== reading.year) {
      // In a list the date stands for one year's numbers only.
      found.year = reading.year;
      if (readings.length > 1) found.issuedOn = null;
    }
    found.term ??= named?.term ?? null;
    found.name = named?.name ?? null;
    cursor.mentions.push(found);
    if (doubtful && number === null) cursor.doubtful.add(found);
  }
}

/** The number a reading stands for; null for a short form. */
function numberOf(
  { vocabulary }: Cursor,
  word: TypeWord | null,
  { number, serial, year }: NumberReading,
  full: DocumentNumber | null,
): DocumentNumber | null {
  // A member of an elliptical list takes all but its running number from the full one; a year is not shared.
  const whole = number ?? (full && { ...full, serial, year });
  if (whole === null || (whole.marks.length === 0 && word?.code === whole.type)) return null;
  const [mark = ''] = whole.marks;
  // "Nghị quyết 25/TW" leaves out the type in the number; the Party's numbers always print it.
  const isParty = vocabulary.marksByCode(mark)[0]?.systems[0] === 'party';
  if (whole.type === null && whole.marks.length === 1 && isParty && word?.code)
    return { ...whole, type: word.code, style: 'party' };
  return whole;
}

/** The only type a number can be of, by its code and style; null when two are possible. */
function typeOf({ vocabulary }: Cursor, number: DocumentNumber | null): string | null {
  // A number without code is a law's, a resolution's of the National Assembly or a letter's.
  if (!number?.type) return null;
  const system = number.style === 'party' ? 'party' : 'state';
  const types = vocabulary.typesByCode(number.type);
  const names = new Set(
    types.filter((type) => type.systems.includes(system)).map((type) => type.name),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
