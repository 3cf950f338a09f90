import { asSeen, fold, slugify } from '../vietnamese/index.ts';
import type { NumberingSystem, Vocabulary } from './vocabulary.ts';

/** A số ký hiệu taken apart. `25-NQ/TW`, `60/2013/NĐ-CP`, `12/2012/QH13`, `1624/BVHTTDL-VHCS`. */
export interface DocumentNumber {
  /** Running number as written, with its leading zero or letter: `05`, `8B`. */
  serial: string;
  /** Year printed in the number. */
  year: number | null;
  /** Code of the type; null where the number prints none (laws, state letters). */
  type: string | null;
  /** Issuer and drafting unit: `['TW']`, `['MTTW', 'BTT']`. */
  marks: readonly string[];
  /** Party numbers put the dash first (`25-NQ/TW`), all others the slash (`15/QĐ-UBND`). */
  style: 'party' | 'state';
}

const WRITTEN = /^(\d{1,6}\p{L}?)((?:[-/](?:[\p{L}&.]+\d*|(?:19|20)\d\d))+)$/u;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Takes a number apart; null when the text is none. With a vocabulary, spellings are put right on the way: swapped
 * separators, D for Đ, TƯ for TW, lost capitals.
 */
export function parseNumber(text: string, vocabulary?: Vocabulary): DocumentNumber | null {
  const written = asSeen(text)
    .replace(/\s+/g, '')
    .replace(/\.\/\.?$/, '')
    .replace(/T\.([ƯWưw])/gi, 'T$1');
  const found = WRITTEN.exec(written);
  if (found === null) return null;
  const [, serial = '', rest = ''] = found;
  const segments = rest.slice(1).split(/[-/]/);
  return assemble(serial, segments, rest[0] === '-' ? 'party' : 'state', vocabulary);
}

/** Joins segments read one by one into a number; null when they make none. */
export function assemble(
  serial: string,
  segments: readonly string[],
  style: DocumentNumber['style'],
  vocabulary?: Vocabulary,
): DocumentNumber | null {
  const yearAt = segments.findIndex((segment) => YEAR.test(segment));
  const year = yearAt < 0 ? null : Number(segments[yearAt]);
  let codes = segments.filter((_, index) => index !== yearAt);
  if (codes.some((code) => /^\d/.test(code))) return null;
  // Numbers of the 1990s put the type last, after the year: 71/CP/1998/NĐ.
  if (yearAt > 0 && codes.length === 2) codes = codes.toReversed();
  const [first, ...others] = codes;
  if (first === undefined) return null;
  const known = vocabulary?.typesByCode(first)[0];
  const typed =
    known !== undefined ||
    (style === 'party' && others.length > 0) ||
    (vocabulary === undefined && looksLikeType(codes, year));
  const type = typed ? (known?.code ?? first) : null;
  const marks = (typed ? others : codes).map((mark) => officialMark(mark, vocabulary));
  const system = systemOf(marks, vocabulary);
  return { serial, year, type, marks, style: styleOf(system, year, type, style) };
}

function looksLikeType(codes: readonly string[], year: number | null): boolean {
  const [first = '', second] = codes;
  if (second === undefined) return false;
  return first.length <= 4 && (year !== null || first.length <= second.length || first.length < 4);
}

/** The official spelling of a mark with what follows it (`QH15`); unknown marks stay as written. */
function officialMark(written: string, vocabulary: Vocabulary | undefined): string {
  if (vocabulary === undefined) return written;
  const [, name = written, digits = ''] = /^(.*?)(\d*)$/.exec(written) ?? [];
  // Before any lookup: folded, BTGTƯ would pass for the province's BTGTU.
  const letters = name.replace(/T[Ưư]$/, 'TW');
  const [known] = vocabulary.marksByCode(letters);
  if (known !== undefined) return (known.sameAs ?? known.code) + digits;
  const joined = vocabulary.marksByCode(letters.replaceAll('&', ''))[0];
  if (joined !== undefined && !letters.includes('&')) return joined.code + digits;
  // Typed without capitals; a name of several letters has a capital somewhere.
  return (letters === letters.toLowerCase() ? letters.toUpperCase() : letters) + digits;
}

/** The system whose mark stands in the number; undefined where it is shared by several or unknown. */
function systemOf(
  marks: readonly string[],
  vocabulary: Vocabulary | undefined,
): NumberingSystem | undefined {
  const [first = ''] = marks;
  const letters = first.replace(/\d+$/, '');
  const systems = new Set(vocabulary?.marksByCode(letters).flatMap((mark) => mark.systems) ?? []);
  if (systems.size === 1) return [...systems][0];
  if (systems.size === 0 && /(?:TW|TU)$|^ĐU/.test(letters)) return 'party';
  return undefined;
}

function styleOf(
  system: NumberingSystem | undefined,
  year: number | null,
  type: string | null,
  written: DocumentNumber['style'],
): DocumentNumber['style'] {
  if (year !== null || type === null) return 'state';
  if (system === 'party') return 'party';
  if (system === undefined || system === 'mass') return written;
  return 'state';
}

/** The number as officially printed. */
export function formatNumber(number: DocumentNumber): string {
  const { serial, year, type, marks, style } = number;
  const issuer = marks.join('-');
  if (style === 'party') return `${serial}-${type}${issuer && `/${issuer}`}`;
  const codes = [type, issuer].filter(Boolean).join('-');
  return [serial, year, codes].filter((part) => part !== null && part !== '').join('/');
}

/** The official spelling of a number; text that is no number comes back trimmed, in NFC. */
export function normaliseNumber(text: string, vocabulary?: Vocabulary): string {
  const parsed = parseNumber(text, vocabulary);
  return parsed === null ? asSeen(text).trim() : formatNumber(parsed);
}

/**
 * What all spellings of one printed number share: folded, without separators that count or leading zeros. TƯ is TW
 * here, never TU. Several documents may share a key.
 */
export function numberKey(text: string): string {
  const written = asSeen(text).replace(/T\.?[Ưư](?![\p{L}\p{N}])/gu, 'TW');
  return slugify(written).replace(/^0+(?=\d)/, '');
}

/** The address part of a printed number: `60/2013/NĐ-CP` → `60-2013-nd-cp`. */
export function numberSlug(number: string): string {
  return slugify(number);
}

/** Order for lists: running number by value, then its letter, year, type, issuer. */
export function compareNumbers(a: string, b: string): number {
  return (
    Number.parseInt(a, 10) - Number.parseInt(b, 10) ||
    collator.compare(fold(a), fold(b)) ||
    collator.compare(a, b)
  );
}

const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });
