import { type IsoDate, isoDay, readDate } from '../vietnamese/index.ts';

/** A day, month or year that is there, written otherwise than the library stores it: `10/12/2025`, `ngày 10 tháng 12 năm 2025`. */
function typedDay(text: string): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day)) ?? undefined;
  // Behind the word, a year of two figures is believed too.
  return readDate(text) ?? readDate(`ngày ${text}`) ?? undefined;
}

/** What is wrong with a day: the form alone, or that there is none. */
export const dayMessage = (text: string, kinds: string): string =>
  typedDay(text) === undefined
    ? `“${text}” không phải ${kinds} có thật.`
    : `“${text}” chưa viết theo thứ tự năm-tháng-ngày.`;

/** How to write the very day that was typed; `otherwise` where it is none. */
export function dayHint(text: string, otherwise: string): string {
  const iso = typedDay(text);
  if (iso === undefined) return otherwise;
  return `Viết ${iso.length === 4 ? `"${iso}"` : iso}.`;
}
