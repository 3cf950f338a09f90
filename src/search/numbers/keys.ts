import type { SearchEntry } from '../entry.ts';
import { markKey, type TypeCode, typeKey } from './codes.ts';
import { lastPlenum, plenumKey } from './plenum.ts';
import type { TypedNumber } from './typed-number.ts';

/** What a number is filed under; empty strings leave a part open. */
export type NumberParts = Pick<TypedNumber, 'serial' | 'code' | 'mark' | 'year' | 'day' | 'plenum'>;

/** The key of a number or a part of one: `25|nq|tw|`; of a day: `@2013-06-03`; of a plenum: `#nq|7|XI`. */
export function keyOf({ serial, code, mark, year, day, plenum }: NumberParts): string {
  if (plenum !== undefined) return `#${code}|${plenum}`;
  return day !== '' ? `@${day}` : [serial, code, mark, year].join('|');
}

/** A printed number in parts, as the build reads it. */
export interface PrintedNumber {
  serial: string;
  /** Letters of the type in the number; null where it prints none. */
  type: string | null;
  marks: readonly string[];
  year: number | null;
}

/**
 * Every key under which a document can be asked for: its running number, alone and with type, issuer and year, each
 * typed or left out. The year is that of the number and that of issue.
 */
export function keysOf(
  { day }: Pick<SearchEntry, 'day'>,
  printed: PrintedNumber,
  type: TypeCode | undefined,
): string[] {
  const serial = printed.serial.toLowerCase().replace(/^0+(?=\d)/, '');
  const codes = new Set(['']);
  if (printed.type !== null) codes.add(markKey(printed.type));
  if (type !== undefined) codes.add(typeKey(type));
  const mark = markKey(printed.marks.join(''));
  const years = new Set(['', printed.year?.toString() ?? '', day?.slice(0, 4) ?? '']);
  const keys: string[] = [];
  for (const code of codes) {
    for (const shown of new Set(['', mark])) {
      for (const year of years) keys.push(keyOf({ serial, code, mark: shown, year, day: '' }));
    }
  }
  return keys;
}

/**
 * The keys to ask one after the other, the most exact first: a year or an issuer that leads nowhere is dropped, TU
 * typed for TƯ and the other way round is tried. Letters that are only said of a body give way to those it prints. A
 * small number beside a term may be that of a plenum: *nghị quyết 7 khóa XI*.
 */
export function keysToAsk({
  plenum,
  orMark,
  term,
  ...typed
}: NumberParts & Pick<TypedNumber, 'orMark' | 'term'>): NumberParts[] {
  const { serial, code, mark, year, day } = typed;
  if (plenum !== undefined) return [{ serial, code, mark, year, day, plenum }];
  if (day !== '') return [{ serial, code, mark, year, day }];
  const swapped = mark === 'tu' ? 'tw' : mark === 'tw' ? 'tu' : null;
  const asked: NumberParts[] = [{ serial, code, mark, year, day }];
  if (swapped !== null) asked.push({ serial, code, mark: swapped, year, day });
  asked.push({ serial, code, mark, year: '', day });
  if (orMark !== undefined) asked.push({ serial, code, mark: orMark, year: '', day });
  const mayBePlenum = term !== null && /^(?:nq|kl)$/.test(code) && /^(?:tw)?$/.test(mark);
  if (mayBePlenum && Number(serial) <= lastPlenum) {
    asked.push({ serial, code, mark, year: '', day, plenum: plenumKey(serial, term) });
  }
  if (swapped !== null) asked.push({ serial, code, mark: swapped, year: '', day });
  const seen = new Set<string>();
  return asked.filter((parts) => {
    const key = keyOf(parts);
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * Less of the number, for what is near one that nobody holds: the same number of the same type, from whomever. The
 * same figure of another type has nothing to do with it.
 */
export function nearbyKeys({ serial, code, mark, year, day, plenum }: NumberParts): NumberParts[] {
  if (day !== '' || plenum !== undefined) return [];
  const near = [{ serial, code, mark: '', year: '', day }];
  return near.filter((parts) => keyOf(parts) !== keyOf({ serial, code, mark, year, day }));
}
