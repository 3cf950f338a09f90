import { assemble, type DocumentNumber } from './number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number, or the running number alone, found at a place of the text. */
export interface NumberReading {
  start: number;
  end: number;
  /** Running number as written. */
  serial: string;
  /** Null when no code follows: "Chỉ thị 05". */
  number: DocumentNumber | null;
  /** Year of "Nghị định 59/2023". */
  year: number | null;
  /** Clear enough to stand without a type word before it. */
  standsAlone: boolean;
  /** Only spaces part it: "103 2012 nd cp", believed after a type word. */
  loose: boolean;
}

const SERIAL = /(\d{1,5})(?!\d)(?:[a-z](?=\s?[-/]))?/y;
const SEPARATOR = / {0,2}\n? {0,2}(?:[-/_]|&#(?:4[57]|x2[df]);) {0,2}\n? {0,2}/y;
const SPACE = / {0,2}\n?/y;
const YEAR = /(?:19|20)\d\d(?![\da-z])/y;
const CODE = /(?:t ?\. ?[uw]|[a-z&]+\d{0,3})(?![a-z\d])/y;
const MOST_SEGMENTS = 9;

interface Segment {
  text: string;
  end: number;
}

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
  SERIAL.lastIndex = at;
  if (!SERIAL.test(plain)) return null;
  let end = SERIAL.lastIndex;
  const serial = text.slice(at, end);
  const segments: Segment[] = [];
  let style: DocumentNumber['style'] | null = null;
  let separated = false;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const separator = match(SEPARATOR, plain, end);
    const gap = separator ?? match(SPACE, plain, end) ?? '';
    const segment = readSegment(text, plain, end + gap.length);
    if (segment === null) break;
    const spaced = gap === '' || /\s/.test(gap);
    if (!accepts(segment.text, segments, separator !== null, spaced, vocabulary)) break;
    if (separator !== null) {
      separated = true;
      style ??= separator.includes('/') || separator.includes('47') ? 'state' : 'party';
    }
    segments.push(segment);
    end = segment.end;
  }
  const written = segments.map((segment) => segment.text.replace(/[\s.]/g, ''));
  const years = written.filter((segment) => /^\d{4}$/.test(segment));
  if (written.length === years.length) {
    const [year] = years;
    const isYear = year !== undefined && style === 'state' && years.length === 1;
    const first = segments[0];
    return {
      start: at,
      end: isYear && first ? first.end : at + serial.length,
      serial,
      number: null,
      year: isYear ? Number(year) : null,
      standsAlone: false,
      loose: false,
    };
  }
  const number = assemble(serial, written, style ?? 'party', vocabulary);
  if (number === null) return null;
  return {
    start: at,
    end,
    serial,
    number,
    year: number.year,
    standsAlone: separated && standsAlone(number, vocabulary),
    loose: !separated,
  };
}

function readSegment(text: string, plain: string, at: number): Segment | null {
  for (const pattern of [YEAR, CODE]) {
    const found = match(pattern, plain, at);
    if (found !== null) return { text: text.slice(at, at + found.length), end: at + found.length };
  }
  return null;
}

/** Whether a segment belongs to the number that `before` began. */
function accepts(
  segment: string,
  before: readonly Segment[],
  separated: boolean,
  spaced: boolean,
  vocabulary: Vocabulary,
): boolean {
  const last = before.at(-1)?.text;
  const isYear = /^\d{4}$/.test(segment);
  if (isYear) {
    const hasYear = before.some((earlier) => /^\d{4}$/.test(earlier.text));
    return !hasYear && before.length < 2;
  }
  const isType = vocabulary.typesByCode(segment).length > 0;
  const letters = segment.replace(/[\s.]/g, '').replace(/\d+$/, '');
  const isMark = vocabulary.marksByCode(letters).length > 0;
  const capitals = segment.match(/\p{Lu}/gu)?.length ?? 0;
  const isFirst = last === undefined || /^\d{4}$/.test(last);
  if (!separated) {
    // "25NQ/TW", "103 2012 nd cp", "98 2015 qh13": a known code may follow without its separator.
    if (isFirst) return isType || (last !== undefined && isMark);
    return isMark && vocabulary.typesByCode(last).length > 0;
  }
  if (isFirst) return isType || isMark || capitals >= 2;
  return (
    isMark || (!spaced && capitals >= 2) || (isType && /^\d{4}$/.test(before.at(-1)?.text ?? ''))
  );
}

function standsAlone(number: DocumentNumber, vocabulary: Vocabulary): boolean {
  const [mark] = number.marks;
  if (mark === undefined) return false;
  if (number.type !== null) return vocabulary.typesByCode(number.type).length > 0;
  return number.year !== null && /^(?:QH|UBTVQH)\d{1,2}$/.test(mark);
}

function match(pattern: RegExp, plain: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0] ?? null;
}
