import type { SearchEntry } from '../entry.ts';
import { markKey, type TypeCode, typeKey } from './codes.ts';
import type { TypedNumber } from './typed-number.ts';

/** What a number is filed under; empty strings leave a part open. */
export type NumberParts = Pick<TypedNumber, 'serial' | 'code' | 'mark' | 'year' | 'day'>;

/** The key of a number or a part of one: `25|nq|tw|`; of a day: `@2013-06-03`. */
export function keyOf({ serial, code, mark, year, day }: NumberParts): string {
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
 * typed for TƯ and the other way round is tried.
 */
export function keysToAsk({ serial, code, mark, year, day }: NumberParts): NumberParts[] {
  if (day !== '') return [{ serial, code, mark, year, day }];
  const swapped = mark === 'tu' ? 'tw' : mark === 'tw' ? 'tu' : null;
  const asked: NumberParts[] = [{ serial, code, mark, year, day }];
  if (swapped !== null) asked.push({ serial, code, mark: swapped, year, day });
  asked.push({ serial, code, mark, year: '', day });
  if (swapped !== null) asked.push({ serial, code, mark: swapped, year: '', day });
  const seen = new Set<string>();
  return asked.filter((parts) => {
    const key = keyOf(parts);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Less of the number, for what is near one that nobody holds. */
export function nearbyKeys({ serial, code, mark, year, day }: NumberParts): NumberParts[] {
  if (day !== '') return [];
  const near = [
    { serial, code, mark: '', year: '', day },
    { serial, code: '', mark, year: '', day },
    { serial, code: '', mark: '', year: '', day },
  ];
  return near.filter((parts) => keyOf(parts) !== keyOf({ serial, code, mark, year, day }));
}
