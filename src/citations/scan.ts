import { toNfc } from '../vietnamese/index.ts';
import { readAfter, type Surroundings, skipGap } from './around.ts';
import { inferNumbers } from './infer.ts';
import type { Mention } from './mention.ts';
import { type NameReading, readCongress, readLaw, readMoreTerms, readPlenum } from './named.ts';
import { formatNumber } from './number.ts';
import { plainText } from './plain.ts';
import { readList } from './read-list.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { isShortForm } from './short-form.ts';
import { createTriggers, type Triggers, type TypeWord } from './type-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the mentions of documents in running text. */
export interface Scanner {
  /** All mentions in order, none overlapping. Offsets count UTF-16 units of the text in NFC. */
  scan(text: string): Mention[];
}

interface Cursor {
  text: string;
  plain: string;
  vocabulary: Vocabulary;
  triggers: Triggers;
  mentions: Mention[];
}

const NUMBERED = /[ \n]{0,3}(?:\(? ?(?:so|no)(?![a-z]) ?[:.]{0,2}|s6)[ \n]{0,3}/y;
const QUALIFIED = /(?:[ \n]{1,2}[a-z]{1,9}){1,6}[ \n]{1,2}so:? ?\n?(?=\d)/y;
const REVERSED = /((?: ?[-/] ?[a-z&]{1,12}){1,3})[ \n]{1,2}so[ \n]{1,2}(?=\d)/y;
const BACK =
  /[ \n]{1,2}(?:nay|(?:neu|noi|vua neu|da neu) tren|(?:tren|neu)(?= ?[,.;:)\n]))(?![a-z])/y;
const NUMBER_BEFORE = /(?:\bso ?[:.]? ?|[("]|\n|^)$/;

/** Prepares a scanner: build one and use it for every text. */
export function createScanner(vocabulary: Vocabulary): Scanner {
  const triggers = createTriggers(vocabulary);
  return {
    scan(text) {
      const nfc = toNfc(text);
      const cursor: Cursor = {
        text: nfc,
        plain: plainText(nfc),
        vocabulary,
        triggers,
        mentions: [],
      };
      walk(cursor);
      return inferNumbers(cursor.mentions, vocabulary);
    },
  };
}

function walk(cursor: Cursor): void {
  const { plain, triggers } = cursor;
  const pattern = new RegExp(triggers.pattern);
  for (;;) {
    const found = pattern.exec(plain);
    if (found === null) return;
    const at = found.index;
    const end = at + found[0].length;
    const next = readAt(cursor, found[0], at, end);
    if (next !== null) pattern.lastIndex = Math.max(next, at + 1);
  }
}

/** Reads what begins at a trigger; gives the place to go on from, null when nothing was found. */
function readAt(cursor: Cursor, matched: string, at: number, end: number): number | null {
  if (matched === 'nqdh' || matched === 'nqtw') return readContraction(cursor, matched, at);
  const announced = cursor.triggers.announced(matched);
  if (announced === undefined) return readLoneNumber(cursor, at);
  const word: TypeWord = { start: at, end, ...announced };
  return (
    readLawMention(cursor, word) ??
    readNamed(cursor, word) ??
    readNumbered(cursor, word) ??
    readQualified(cursor, word) ??
    readReversed(cursor, word) ??
    readBack(cursor, word)
  );
}

/** "NQĐH Đảng bộ huyện lần thứ XXIV", "NQTW 4 (khóa XII)". */
function readContraction(cursor: Cursor, matched: string, at: number): number | null {
  const { text, plain } = cursor;
  const word: TypeWord = { start: at, end: at + 2, name: 'Nghị quyết', code: 'NQ', form: 'code' };
  const named =
    matched === 'nqdh' ? readCongress(text, plain, at + 4, true) : readPlenum(text, plain, at + 2);
  return named === null ? null : pushNamed(cursor, word, named);
}

function readNamed(cursor: Cursor, word: TypeWord): number | null {
  if (word.code !== 'NQ' && word.code !== 'KL' && word.code !== 'QĐ') return null;
  const { text, plain } = cursor;
  const named =
    readPlenum(text, plain, word.end) ??
    (word.code === 'NQ' ? readCongress(text, plain, word.end, false) : null);
  return named === null ? null : pushNamed(cursor, word, named);
}

function pushNamed(cursor: Cursor, word: TypeWord, named: NameReading): number {
  const { text, plain } = cursor;
  const numbered = readFullNumber(cursor, named.end, false);
  if (numbered !== null) {
    push(cursor, word, word.start, [numbered], named);
    return numbered.end;
  }
  const around = readAfter(text, plain, named.end);
  const base = mention(cursor, word, word.start, named.end, around);
  base.kind = 'named';
  base.name = named.name;
  base.term = named.term ?? around.term;
  base.year = named.year ?? around.year;
  base.issuedOn = named.issuedOn ?? around.issuedOn;
  cursor.mentions.push(base);
  if (named.term === null || named.name.event !== 'plenum') return named.end;
  let end = named.end;
  for (const more of readMoreTerms(plain, named.end)) {
    cursor.mentions.push({
      ...base,
      start: more.start,
      end: more.end,
      text: text.slice(more.start, more.end),
      term: more.term,
    });
    end = more.end;
  }
  return end;
}

/** A full number right after a name: "… (khóa VI) số 8B-NQ/HNTW". */
function readFullNumber(cursor: Cursor, at: number, needed: boolean): NumberReading | null {
  const { text, plain, vocabulary } = cursor;
  NUMBERED.lastIndex = at;
  const start = NUMBERED.test(plain) ? NUMBERED.lastIndex : needed ? -1 : skipGap(plain, at);
  const reading = start < 0 ? null : readNumber(text, plain, start, vocabulary);
  return reading?.number ? reading : null;
}

function readLawMention(cursor: Cursor, word: TypeWord): number | null {
  if (word.form === 'code' || !/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(word.name ?? ''))
    return null;
  const { text, plain, vocabulary } = cursor;
  const law = readLaw(text, plain, word.end);
  if (law === null) return null;
  if (law.numberAt === null) return pushNamed(cursor, word, law);
  const reading = readNumber(text, plain, law.numberAt, vocabulary);
  if (!reading?.number) return null;
  push(cursor, word, word.start, [reading], law);
  return reading.end;
}

/** "Nghị quyết số 25-NQ/TW", "Quyết định 217, 218-QĐ/TW", "Chỉ thị 05". */
function readNumbered(cursor: Cursor, word: TypeWord): number | null {
  const { text, plain, vocabulary } = cursor;
  NUMBERED.lastIndex = word.end;
  const numbered = NUMBERED.test(plain);
  const at = numbered ? NUMBERED.lastIndex : skipGap(plain, word.end);
  const capitalised = /^\p{Lu}/u.test(text.slice(word.start, word.start + 1));
  const announcement = { code: word.code, capitalised, numbered, form: word.form };
  const readings = readList(text, plain, at, vocabulary, (reading) =>
    isShortForm(plain, reading.end, reading.serial, announcement),
  );
  if (readings.length === 0) return null;
  push(cursor, word, word.start, readings, null);
  return readings.at(-1)?.end ?? null;
}

/** "Báo cáo thẩm định số 18/BCTĐ-STP": a few words between type and number. */
function readQualified(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'name') return null;
  const { text, plain, vocabulary, triggers } = cursor;
  const between = match(QUALIFIED, plain, word.end);
  if (between === null) return null;
  const inner = new RegExp(triggers.pattern);
  if (inner.test(between)) return null;
  const reading = readNumber(text, plain, word.end + between.length, vocabulary);
  if (!reading?.number) return null;
  push(cursor, word, word.start, [reading], null);
  return reading.end;
}

/** "NQ/TW số 25": the code first. */
function readReversed(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'code') return null;
  const { text, plain, vocabulary } = cursor;
  REVERSED.lastIndex = word.end;
  const found = REVERSED.exec(plain);
  if (found === null) return null;
  const at = REVERSED.lastIndex;
  const serial = readNumber(text, plain, at, vocabulary);
  if (serial === null || serial.number !== null) return null;
  const codes = text.slice(word.start, word.end + (found[1]?.length ?? 0));
  const written = `${serial.serial}-${codes}`;
  const reading = readNumber(written, plainText(written), 0, vocabulary);
  if (!reading?.standsAlone) return null;
  push(cursor, word, word.start, [{ ...reading, start: at, end: serial.end }], null);
  return serial.end;
}

/** "Nghị quyết này", "văn bản nêu trên". */
function readBack(cursor: Cursor, word: TypeWord): number | null {
  if (word.form !== 'name') return null;
  const after = match(BACK, cursor.plain, word.end);
  if (after === null) return null;
  const end = word.end + after.length;
  // "nay" is "now", "này" is "this".
  if (after.trim() === 'nay' && !/này/i.test(cursor.text.slice(word.end, end))) return null;
  const back = mention(cursor, word, word.start, end, null);
  cursor.mentions.push({ ...back, kind: 'back' });
  return end;
}

/** A number without a type word before it. */
function readLoneNumber(cursor: Cursor, at: number): number | null {
  const { text, plain, vocabulary } = cursor;
  const before = plain.slice(Math.max(0, at - 12), at);
  if (/[\w/.,-]$/.test(before) && !/(?:^|[ \n(])[-.,] ?$|[ \n]-$|\n$|, ?$/.test(before))
    return null;
  const reading = readNumber(text, plain, at, vocabulary);
  if (reading === null) return null;
  if (
    reading.standsAlone ||
    (reading.number !== null && !reading.loose && isLetter(cursor, at, reading))
  ) {
    push(cursor, null, at, [reading], null);
    return reading.end;
  }
  if (reading.number !== null || !/^\d{1,3}$/.test(reading.serial)) return null;
  if (!NUMBER_BEFORE.test(before) && !/\bcac ?$/.test(before)) return null;
  const list = readList(text, plain, at, vocabulary, () => false);
  if (list.length < 2 || !list.at(-1)?.standsAlone) return null;
  push(cursor, null, at, list, null);
  return list.at(-1)?.end ?? null;
}

/** A state letter, issuer and unit only, announced by "số": "số 1624/BVHTTDL-VHCS". */
function isLetter(cursor: Cursor, at: number, { number }: NumberReading): boolean {
  const [mark, unit] = number?.marks ?? [];
  if (number?.type !== null || mark === undefined || unit === undefined) return false;
  return (
    /\bso ?[:.]? ?$/.test(cursor.plain.slice(Math.max(0, at - 6), at)) &&
    (cursor.vocabulary.marksByCode(mark).length > 0 || /^[SB]\p{Lu}{2,}/u.test(mark))
  );
}

/** Adds the mentions of one list: type, date and issuer are shared, each document has its own span. */
function push(
  cursor: Cursor,
  word: TypeWord | null,
  start: number,
  readings: readonly NumberReading[],
  named: NameReading | null,
): void {
  const last = readings.at(-1);
  if (last === undefined) return;
  const around = readAfter(cursor.text, cursor.plain, last.end);
  const shared = readings.find((reading) => reading.number !== null)?.number ?? null;
  for (const [index, reading] of readings.entries()) {
    const base = mention(cursor, word, index === 0 ? start : reading.start, reading.end, around);
    const number = reading.number ?? (shared && withSerial(shared, reading));
    base.serial = reading.serial;
    base.number = number === null ? null : formatNumber(number);
    base.kind = number === null ? 'short' : 'number';
    base.code = number?.type ?? base.code;
    base.type ??= typeOf(cursor.vocabulary, number);
    base.year = around.year ?? reading.year;
    base.term ??= named?.term ?? null;
    base.name = named?.name ?? null;
    cursor.mentions.push(base);
  }
}

/** A member of an elliptical list takes all but its running number from the full one; a year is not shared. */
function withSerial(shared: NonNullable<NumberReading['number']>, reading: NumberReading) {
  return { ...shared, serial: reading.serial, year: reading.year };
}

/** The only type a number can be, by its code and style; null when two are possible. */
function typeOf(vocabulary: Vocabulary, number: NumberReading['number']): string | null {
  if (number === null) return null;
  if (number.type === null) return /^QH\d/.test(number.marks[0] ?? '') ? 'Luật' : null;
  const system = number.style === 'party' ? 'party' : 'state';
  const names = new Set(
    vocabulary
      .typesByCode(number.type)
      .filter((type) => type.systems.includes(system))
      .map((type) => type.name),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function mention(
  cursor: Cursor,
  word: TypeWord | null,
  start: number,
  end: number,
  around: Surroundings | null,
): Mention {
  return {
    kind: 'number',
    start,
    end,
    text: cursor.text.slice(start, end),
    number: null,
    serial: null,
    code: word?.code ?? null,
    type: word?.name ?? null,
    issuedOn: around?.issuedOn ?? null,
    year: around?.year ?? null,
    term: around?.term ?? null,
    issuer: around?.issuer ?? null,
    title: around?.title ?? null,
    name: null,
  };
}

function match(pattern: RegExp, plain: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0] ?? null;
}
