import type { IsoDate } from './dates.ts';

/** A stretch of time whose ends are known as far as they are; one without an end still runs. */
export interface DateSpan {
  from: IsoDate;
  to?: IsoDate | undefined;
}

/** The spans that a day may lie in: of two that meet in a month known alone, both. */
export function spansAround<Span extends DateSpan>(day: IsoDate, spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ from, to }) => from <= day.slice(0, from.length) && (!to || day.slice(0, to.length) <= to),
  );
}
