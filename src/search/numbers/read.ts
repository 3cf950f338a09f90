import { dayAt, fold } from '../../vietnamese/index.ts';
import type { NumberCodes } from './codes.ts';
import { readPlenum } from './plenum.ts';
import { isYear, readAfter } from './read-after.ts';
import { readBefore } from './read-before.ts';
import { type NumberToken, numberTokens } from './tokens.ts';
import type { TypedNumber } from './typed-number.ts';

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
  const plenum = readPlenum(text, codes);
  if (plenum !== null) return [plenum];
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
  const mark = after.mark || before.mark;
  const said = codes.spoken(mark, code);
  const typed = text.slice(start, end);
  // Behind a dash or a slash letters are printed: then they are whose numbers print them.
  const isSpoken = said?.isSure && /[\p{L}\p{N}]\s+\p{L}+$/u.test(typed);
  return {
    number: {
      ...(said ? { by: said.name, orMark: isSpoken ? mark : said.prints } : {}),
      serial: after.serial,
      code,
      typeName: before.typeName ?? (code === '' ? null : codes.typeName(code)),
      mark: isSpoken ? said.prints : mark,
      year: after.year,
      term: after.term,
      day: '',
      typed,
      start,
      end,
    },
    next: after.next,
  };
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
