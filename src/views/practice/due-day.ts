import { lastDayOf } from '../../library/validity/day-span.ts';
import { isoDay } from '../../vietnamese/index.ts';

const day = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;
const month = /tháng (\d{1,2})\/(\d{4})(?!\d)/giu;
const year = /(?<![\d/])((?:19|20)\d{2})(?![\d/])/gu;

/**
 * The last day that a deadline in words can mean, ISO: `trước ngày 05/8/2025`, `giai đoạn 2025-2030`, `năm 2022`. A day
 * counts before a month, and a month before a year; `undefined` where it names none of them.
 */
export function dueDay(due: string | undefined): string | undefined {
  if (due === undefined) return undefined;
  const days = [...due.matchAll(day)].flatMap(
    ([, d, m, y]) => isoDay(Number(y), Number(m), Number(d)) ?? [],
  );
  if (days.length > 0) return days.toSorted().at(-1);
  const months = [...due.matchAll(month)].flatMap(([, m, y]) =>
    Number(m) >= 1 && Number(m) <= 12
      ? [lastDayOf(`${y}-${String(Number(m)).padStart(2, '0')}`)]
      : [],
  );
  if (months.length > 0) return months.toSorted().at(-1);
  const years = [...due.matchAll(year)].flatMap(([, y]) => (y === undefined ? [] : [lastDayOf(y)]));
  return years.toSorted().at(-1);
}
