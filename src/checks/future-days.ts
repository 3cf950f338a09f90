import type { AnyEntry } from '../entries/entry.ts';
import { fieldPath, type Problem } from '../schema/index.ts';
import { formatDate } from '../vietnamese/index.ts';

/** Names of fields that hold the day on which somebody did something: none of them can be to come. */
const PAST = new Set(['issuedOn', 'publishedOn', 'checkedOn', 'searchedOn', 'seenOn', 'day', 'on']);

/**
 * Days that are still to come in fields that tell of the past. A document may take effect or end on a day to come; it was
 * issued, read or searched for on a day that has been.
 *
 * @param day today, ISO.
 */
export function checkFutureDays(entries: readonly AnyEntry[], day: string): Problem[] {
  return entries.flatMap((entry) =>
    daysIn(entry.data, []).flatMap(([path, value]) => {
      if (value.slice(0, day.length) <= day.slice(0, value.length)) return [];
      return {
        file: entry.file,
        ...entry.locate(path),
        field: fieldPath(path),
        code: 'ngay-chua-toi',
        message: `Ngày ${formatDate(value)} còn ở phía trước, hôm nay là ${formatDate(day)}.`,
        hint: 'Sửa ngày; ngày có hiệu lực ghi ở effectiveOn:, ngày hết hiệu lực ở expiredOn:.',
        severity: 'error' as const,
      };
    }),
  );
}

const DAY = /^(?:19|20)\d\d(?:-\d\d){0,2}$/;

function daysIn(value: unknown, path: PropertyKey[]): [PropertyKey[], string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => daysIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): [PropertyKey[], string][] => {
    if (typeof item !== 'string') return daysIn(item, [...path, key]);
    return PAST.has(key) && DAY.test(item) ? [[[...path, key], item]] : [];
  });
}
