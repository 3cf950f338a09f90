import { lastDayOf } from '../../library/validity/day-span.ts';
import type { DuePeriod } from '../../schema/index.ts';

/** A stretch of the calendar that a report returns with. */
export interface ReportPeriod {
  every: keyof typeof monthsOf;
  year: number;
  /** Which of its kind in the year, from 1: the third month, the second quarter. */
  number: number;
  /** Its last day, ISO. When the report is due the document may say otherwise, or not at all. */
  lastDay: string;
}

/** Months that a period lasts. */
export const monthsOf = { thang: 1, quy: 3, 'sau-thang': 6, nam: 12 } as const;

export const isPeriodic = (every: DuePeriod): every is keyof typeof monthsOf => every in monthsOf;

/** The period of the calendar that a day lies in. */
export function periodOf(every: keyof typeof monthsOf, day: string): ReportPeriod {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const length = monthsOf[every];
  const number = Math.ceil(month / length);
  const last = String(number * length).padStart(2, '0');
  return { every, year, number, lastDay: lastDayOf(`${year}-${last}`) };
}
