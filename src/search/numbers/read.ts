import { dayAt, fold, fromRoman, toRoman } from '../../vietnamese/index.ts';
import { type NumberCodes, typeKey } from './codes.ts';
import { type NumberToken, numberTokens } from './tokens.ts';

/** A số ký hiệu as someone typed it, whole or in part. Empty strings stand for what was not typed. */
export interface TypedNumber {
  /** Running number without leading zeros, lower case: `25`, `8b`. */
  serial: string;
  /** Key of the type: `nq`, `luat`. */
  code: string;
  /** Official name of the type, where words or code tell one: `Quy định`. */
  typeName: string | null;
  /** Key of the issuer: `tw`, `qh14`. */
  mark: string;
  /** Year of the number or beside it. */
  year: string;
  /** Term of congress as a Roman numeral; null when not typed. */
  term: string | null;
  /** Day of issue, ISO, of a query that tells nothing else. */
  day: string;
  /** The part of the query that was read. */
  typed: string;
  /** Places in the NFC query. */
  start: number;
  end: number;
}

/** Nouns that are counted: "kế hoạch 5 năm" names no number 5. */
const COUNTED = new Set(
  'nam thang ngay gio phut lan nguoi bai mo cau vu dieu khoan muc chuong phan tieu nhom buoc giai trieu ty nghin'.split(
    ' ',
  ),
);
/** Beside a term or a plenum a figure is no running number. */
const ORDINAL_BEFORE = new Set([
  'khoa',
  'thu',
  'hoi',
  'lan',
  'nam',
  'thang',
  'ngay',
  'dieu',
  'quy',
]);
const LAST_PLENUM = 15;

/** Reads every number a query holds, in order. */
export function readNumbers(query: string, codes: NumberCodes): TypedNumber[] {
  const { text, tokens } = numberTokens(query);
  const onlyFigures = tokens.every((token) => token.isFigure) && tokens.length <= 4;
  const day = readDay(text);
  if (onlyFigures && day.length > 0) return day;
  const found: TypedNumber[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (!token.isFigure || at < from || token.text.length > 5) continue;
    const reading = readAt(text, tokens, at, from, codes);
    const named = reading !== null && (reading.number.code !== '' || reading.number.mark !== '');
    const bare = onlyFigures && token.text.length <= 4 && !isYear(token.text);
    if (reading === null || !(named || bare || isListed(tokens, at))) continue;
    found.push(reading.number);
    from = reading.next;
  }
  const numbers = shareCodes(found, text).filter(
    ({ code, mark }) => onlyFigures || code !== '' || mark !== '',
  );
  return numbers.length > 0 ? numbers : day;
}

/** "217, 218-QĐ/TW", "217 và 218-QĐ/TW": another figure follows, whose codes may be this one's too. */
function isListed(tokens: readonly NumberToken[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  const afterComma = next?.isFigure === true && /^\s*[,;]\s*$/.test(next.gap);
  return afterComma || (next?.text === 'va' && second?.isFigure === true);
}

/** A whole day in a query without a number: "3/6/2013", "ngày 03 tháng 6 năm 2013". */
function readDay(text: string): TypedNumber[] {
  const folded = fold(text);
  for (const found of folded.matchAll(/(?<!\d)\d{1,2}(?=[-/. ])/g)) {
    const day = dayAt(folded, found.index);
    if (day === null) continue;
    const [start, end] = [found.index, day.end];
    const typed = text.slice(start, end);
    const none = { serial: '', code: '', typeName: null, mark: '', year: '', term: null };
    return [{ ...none, day: day.iso, typed, start, end }];
  }
  return [];
}

function readAt(
  text: string,
  tokens: readonly NumberToken[],
  at: number,
  from: number,
  codes: NumberCodes,
): { number: TypedNumber; next: number } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const before = readBefore(tokens, at, from, codes);
  const after = readAfter(tokens, at, codes);
  const counted = COUNTED.has(tokens[at + 1]?.text ?? '') && !before.announced;
  const plain = after.code === '' && after.mark === '';
  if (plain && (counted || ORDINAL_BEFORE.has(tokens[at - 1]?.text ?? ''))) return null;
  // "Kế hoạch 2022" names a year.
  if (plain && isYear(first.text) && before.code !== '') return null;
  // "NQ TW 7 khóa XI", "NQTW7": the seventh plenum, not number 7.
  const isPlenum = before.mark !== '' && Number(first.text) <= LAST_PLENUM && !before.announced;
  if (isPlenum && plain) return null;
  const start = tokens[before.from]?.start ?? first.start;
  const end = tokens[after.next - 1]?.end ?? first.end;
  const code = before.code || after.code;
  return {
    number: {
      serial: after.serial,
      code,
      typeName: before.typeName ?? (code === '' ? null : codes.typeName(code)),
      mark: after.mark || before.mark,
      year: after.year,
      term: after.term,
      day: '',
      typed: text.slice(start, end),
      start,
      end,
    },
    next: after.next,
  };
}

interface Before {
  from: number;
  code: string;
  typeName: string | null;
  mark: string;
  /** "Số" stands before the figure. */
  announced: boolean;
}

/** What stands before the running number: "nghị quyết số", "NQ", "NQ/TW số". */
function readBefore(
  tokens: readonly NumberToken[],
  at: number,
  from: number,
  codes: NumberCodes,
): Before {
  let next = at - 1;
  const announced = tokens[next]?.text === 'so' && next >= from;
  if (announced) next -= 1;
  const none = { from: announced ? next + 1 : at, code: '', typeName: null, mark: '', announced };
  const last = tokens[next];
  if (last === undefined || next < from) return none;
  const words = tokens.slice(from, next + 1).map((token) => token.text);
  const named = codes.nameEnding(words);
  if (named !== null) {
    const { type, length } = named;
    return { ...none, from: next + 1 - length, code: typeKey(type), typeName: type.name };
  }
  if (!last.isPlain) return none;
  const code = codes.codeKey(last.text);
  if (code !== null) return { ...none, from: next, code };
  const parted = codes.part(last.text);
  if (parted !== null) return { ...none, from: next, ...parted };
  const earlier = tokens[next - 1];
  if (codes.isMark(last.text) && earlier !== undefined && next - 1 >= from) {
    const reversed = codes.codeKey(earlier.text);
    if (reversed !== null) return { ...none, from: next - 1, code: reversed, mark: last.text };
  }
  return none;
}

interface After {
  next: number;
  serial: string;
  code: string;
  mark: string;
  year: string;
  term: string | null;
}

/** The running number and what follows it: "/2013/NĐ-CP", "nq tw", "khóa XI", "2013". */
function readAfter(tokens: readonly NumberToken[], at: number, codes: NumberCodes): After {
  const read: After = {
    next: at + 1,
    serial: (tokens[at]?.text ?? '').replace(/^0+(?=\d)/, ''),
    code: '',
    mark: '',
    year: '',
    term: null,
  };
  takeSerialLetter(read, tokens[read.next], tokens[read.next + 1], codes);
  for (;;) {
    const token = tokens[read.next];
    if (token === undefined) return read;
    const following = tokens[read.next + 1];
    if (token.isFigure) {
      if (read.year !== '' || !isYear(token.text)) return read;
      read.year = token.text;
    } else if (isTermWord(token, following) && read.term === null) {
      const value = termOf(following);
      if (value === null) return read;
      read.term = value;
      read.next += 1;
    } else if (!takeLetters(read, token, following, codes)) {
      return read;
    }
    read.next += 1;
  }
}

/** The letter of `8B-NQ/HNTW`, also where nothing parts it from the codes: `8bnqhntw`. */
function takeSerialLetter(
  read: After,
  token: NumberToken | undefined,
  following: NumberToken | undefined,
  codes: NumberCodes,
): void {
  if (token === undefined || token.isFigure || token.gap !== '') return;
  const letter = token.text.charAt(0);
  const parted = codes.part(token.text.slice(1));
  if (token.text.length === 1 && /^[-/]$/.test(following?.gap ?? '')) {
    read.serial += letter;
    read.next += 1;
  } else if (/^[a-d]$/.test(letter) && parted !== null && codes.part(token.text) === null) {
    Object.assign(read, parted);
    read.serial += letter;
    read.next += 1;
  }
}

function takeLetters(
  read: After,
  token: NumberToken,
  following: NumberToken | undefined,
  codes: NumberCodes,
): boolean {
  // After a mere space only letters without a vowel are a code: "25 của", "25 từ".
  if (!token.isPlain && token.gap.trim() === '') return false;
  const ordinal = following?.isFigure && following.gap === '' ? following.text : '';
  const letters = token.text;
  const code = codes.codeKey(letters);
  if (read.code === '' && read.mark === '' && code !== null) {
    read.code = code;
    return true;
  }
  if (read.mark === '' && codes.isMark(letters + ordinal)) {
    read.mark = letters + ordinal;
    if (ordinal !== '') read.next += 1;
    return true;
  }
  if (codes.isMark(letters) && (token.gap.trim() !== '' || letters.length > 3)) {
    read.mark += letters;
    return true;
  }
  const parted = read.code === '' ? codes.part(letters + ordinal) : null;
  const isParted = (gap: string | undefined) => /^[-/]$/.test(gap?.trim() ?? '');
  if (parted !== null) {
    read.code = parted.code;
    read.mark = parted.mark;
    if (ordinal !== '') read.next += 1;
    return true;
  }
  // Letters joined by a separator belong to the number even when no list knows them.
  if (!isParted(token.gap) || letters.length > 12) return false;
  // "99-XX/YY" has the form of a number: then it is one, and nobody bears it.
  if (read.code === '' && !(isParted(following?.gap) && following?.isFigure === false))
    return false;
  if (read.code === '') read.code = letters;
  else read.mark += letters;
  return true;
}

function isTermWord(token: NumberToken, following: NumberToken | undefined): boolean {
  return token.text === 'khoa' || (token.text === 'k' && following?.gap === '');
}

function termOf(token: NumberToken | undefined): string | null {
  if (token === undefined) return null;
  const value = token.isFigure ? Number(token.text) : fromRoman(token.text);
  return value !== null && value > 0 && value < 40 ? toRoman(value) : null;
}

/** In "217, 218-QĐ/TW" the first takes its codes from the last. */
function shareCodes(numbers: TypedNumber[], text: string): TypedNumber[] {
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const [number, next] = [numbers[at], numbers[at + 1]];
    if (number === undefined || next === undefined) continue;
    const between = fold(text.slice(number.end, next.start)).trim();
    if (!/^(?:,|;|va|)$/.test(between)) continue;
    number.code ||= next.code;
    number.mark ||= next.mark;
    number.typeName ??= next.typeName;
  }
  return numbers;
}

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
