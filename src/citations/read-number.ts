import { assemble, type DocumentNumber } from './number.ts';
import { endAt, matchAt } from './sticky.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number, or the running number alone, found at a place of the text. */
export interface NumberReading {
  start: number;
  end: number;
  /** Running number as written. */
  serial: string;
  /** Null when no code follows: "Chỉ thị 05". */
  number: DocumentNumber | null;
  /** Year inside the number, that of "Nghị định 59/2023" too. */
  year: number | null;
  /** Clear enough to stand without a type word before it. */
  standsAlone: boolean;
  /** Only spaces part it: "103 2012 nd cp", believed after a type word. */
  loose: boolean;
}

interface Segment {
  text: string;
  end: number;
}

/** A letter belongs to the running number where it is one of a series: 8B-NQ/HNTW, 4a/NQ-BCH. */
const SERIAL = /o?\d{1,5}(?!\d)(?:[a-z](?![a-z\d]))?/y;
/** Drafting units of some provinces stand behind a point: 1157/QĐ-UBND.HC. */
const UNIT = /\.\p{Lu}{2,4}(?!\p{L})/uy;
const SEPARATOR = / {0,2}\n? {0,2}(?:[-/_\\]|&#(?:4[57]|x2[df]);) {0,2}\n? {0,2}/y;
const SPACE = / {0,2}\n?/y;
const YEAR = /(?:19|20)\d\d(?![\da-z])/y;
const CODE = /(?:t ?\. ?[uw]|[a-z]+(?:&(?![a-z]{2,6};|#)[a-z]+)*\d{0,3})(?![a-z\d])/y;
/** Joint circulars name up to seven ministries. */
const MOST_SEGMENTS = 10;

/**
 * Reads the number that starts at `at`; null when no digit stands there.
 *
 * @param text NFC text; `plain` is its {@link plainText}.
 */
export function readNumber(
  text: string,
  plain: string,
  at: number,
  vocabulary: Vocabulary,
): NumberReading | null {
  const serialEnd = endAt(SERIAL, plain, at);
  if (serialEnd < 0) return null;
  // Scanners read O for zero.
  const serial = text.slice(at, serialEnd).replace(/^[oO]/, '0');
  const segments: Segment[] = [];
  const gaps: string[] = [];
  let end = serialEnd;
  while (segments.length < MOST_SEGMENTS) {
    const separator = matchAt(SEPARATOR, plain, end);
    const gap = separator ?? matchAt(SPACE, plain, end) ?? '';
    const segment = readSegment(text, plain, end + gap.length);
    if (segment === null || !continues(segment.text, segments, gap, vocabulary)) break;
    segments.push(segment);
    gaps.push(gap.trim());
    end = segment.end;
  }
  const written = segments.map((segment) => segment.text.replace(/[\s.]/g, ''));
  if (written.every((segment) => isYear(segment))) {
    return serialOnly(at, serialEnd, serial, segments[0], gaps[0]);
  }
  const unit = matchAt(UNIT, text, end) ?? '';
  end += unit.length;
  written.push(`${written.pop() ?? ''}${unit}`);
  const number = assemble(serial, written, styleOf(gaps), vocabulary);
  if (number === null) return null;
  const loose = gaps.every((gap) => gap === '');
  return {
    start: at,
    end,
    serial,
    number,
    year: number.year,
    standsAlone: !loose && standsAlone(number, vocabulary),
    loose,
  };
}

/** "Chỉ thị 05", or "Nghị định 59/2023" with its year. */
function serialOnly(
  start: number,
  serialEnd: number,
  serial: string,
  segment: Segment | undefined,
  gap: string | undefined,
): NumberReading {
  const year = segment !== undefined && gap === '/' ? Number(segment.text) : null;
  const end = year === null || segment === undefined ? serialEnd : segment.end;
  return { start, end, serial, number: null, year, standsAlone: false, loose: false };
}

function readSegment(text: string, plain: string, at: number): Segment | null {
  let end = endAt(YEAR, plain, at);
  if (end < 0) end = endAt(CODE, plain, at);
  if (end < 0) return null;
  // Ð, § and Ñ are what Đ becomes in other fonts and encodings.
  return { text: text.slice(at, end).replace(/[Ð§Ñ]/g, 'Đ').replace(/ð/g, 'đ'), end };
}

/** Whether a segment goes on with the number that `before` began. */
function continues(
  segment: string,
  before: readonly Segment[],
  gap: string,
  vocabulary: Vocabulary,
): boolean {
  const last = before.at(-1)?.text;
  if (isYear(segment)) return before.length < 2 && !before.some(({ text }) => isYear(text));
  // Codes know no marks but those of Đ and Ư: "đã" is a word.
  if (/[^\p{ASCII}ĐđƯư]/u.test(segment)) return false;
  const isType = vocabulary.typesByCode(segment).length > 0;
  const letters = segment.replace(/[\s.]/g, '').replace(/\d+$/, '');
  const isMark = vocabulary.marksByCode(letters).length > 0;
  const capitals = segment.match(/\p{Lu}/gu)?.length ?? 0;
  const isFirst = last === undefined || isYear(last);
  if (gap.trim() === '') {
    // "25NQ/TW", "103 2012 nd cp", "98 2015 qh13": a known code may follow without its separator.
    if (isFirst) return isType || (last !== undefined && isMark);
    return isMark && vocabulary.typesByCode(last).length > 0;
  }
  if (isFirst) return isType || isMark || capitals >= 2;
  // "25-NQ/TW - Ngày …": a spaced dash goes on only to a mark that is known.
  if (isMark || gap.includes(' ')) return isMark;
  // Typed without capitals throughout: 08/2018/tt-sxd.
  const small = last === last.toLowerCase() && vocabulary.typesByCode(last).length > 0;
  return capitals >= 2 || (small && segment.length > 1);
}

/** The first separator decides the style; where it is missing, the second means the opposite one: 298 KH/TWĐTN. */
function styleOf(gaps: readonly string[]): DocumentNumber['style'] {
  const [first = '', second = ''] = gaps;
  const isSlash = (gap: string) => /[/\\]|47|x2f/.test(gap);
  if (first !== '') return isSlash(first) ? 'state' : 'party';
  return second === '' || isSlash(second) ? 'party' : 'state';
}

function standsAlone(number: DocumentNumber, vocabulary: Vocabulary): boolean {
  const [mark] = number.marks;
  if (mark === undefined) return false;
  if (number.type !== null) return vocabulary.typesByCode(number.type).length > 0;
  return number.year !== null && /^(?:QH|UBTVQH)\d{1,2}$/.test(mark);
}

const isYear = (segment: string) => /^\d{4}$/.test(segment);
