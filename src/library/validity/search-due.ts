import type { Validity } from './validity.ts';

/** States of documents that people act on, and whose search therefore grows old. */
const inUse = new Set<Validity['status']>([
  'con-hieu-luc',
  'dang-ap-dung',
  'chua-thay-thay-the',
  'co-van-ban-moi-hon',
  'mot-phan',
]);

/**
 * By which day a successor should be looked for again: a year after the last search, six months for
 * a document of the last two years, at once where nobody has looked. None for what has ended, is
 * done, or is no matter of force.
 *
 * @param day today, ISO.
 */
export function searchDue(
  { status, searched }: Pick<Validity, 'status' | 'searched'>,
  issuedOn: string | undefined,
  day: string,
): string | undefined {
  if (status === 'chua-kiem-tra') return searched ? monthsAfter(searched.on, 12) : day;
  if (!inUse.has(status)) return undefined;
  if (!searched) return day;
  const isYoung = issuedOn !== undefined && issuedOn > monthsAfter(day, -24);
  return monthsAfter(searched.on, isYoung ? 6 : 12);
}

/** The day so many months later, the last of its month at most. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
