/** The first day of a year or month (`2013`, `2013-06`), or the day itself. */
export function firstDayOf(partial: string): string {
  return partial.length === 7 ? `${partial}-01` : `${partial}-01-01`.slice(0, 10);
}

/** The last day of a year or month, or the day itself. */
export function lastDayOf(partial: string): string {
  const [year, month = '12', day] = partial.split('-');
  if (day !== undefined) return partial;
  return isoOf(Date.UTC(Number(year), Number(month), 0));
}

/** The day after a whole day. */
export function dayAfter(day: string): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}

/** The day before a whole day. */
export function dayBefore(day: string): string {
  return isoOf(Date.parse(`${day}T00:00:00Z`) - 86_400_000);
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
