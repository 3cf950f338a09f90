import { type IsoDate, isCalendarDay, isoDay } from '../vietnamese/index.ts';

/** The days on which a draft may be issued, as far as its head says. */
export interface DraftPeriod {
  from: IsoDate;
  to: IsoDate;
  /** What is filled in. */
  known: 'day' | 'month' | 'year';
}

/** The period of a year, a month of it, or one day; 0 is what is left for the pen. Undefined where there is no such day. */
export function periodOf(year: number, month: number, day: number): DraftPeriod | undefined {
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31`, known: 'year' };
  if (day === 0) {
    const last = [31, 30, 29, 28].find((number) => isCalendarDay(year, month, number));
    const from = isoDay(year, month, 1);
    const to = last === undefined ? null : isoDay(year, month, last);
    return from && to ? { from, to, known: 'month' } : undefined;
  }
  const iso = isoDay(year, month, day);
  return iso === null ? undefined : { from: iso, to: iso, known: 'day' };
}

/** The day for which a draft is checked: today where it may be issued today, else the nearest it may be. */
export function dayWithin({ from, to }: DraftPeriod, today: IsoDate): IsoDate {
  if (today < from) return from;
  return today > to ? to : today;
}
