import { linesOf } from './fields.ts';

/** A figure as it is typed in a line: `hơn 20 | hộ | hộ nghèo | 68`. */
export interface TypedAmount {
  /** The number as typed, without its qualifier. */
  digits: string;
  qualifier: string;
  unit: string;
  label: string;
  before: string;
}

/** A source as it is typed in a line: title | publisher | day | address, in any order of the last two. */
export interface TypedSource {
  title: string;
  publisher: string;
  /** ISO, where a day was typed. */
  day: string | undefined;
  url: string;
}

export const amountsOf = (value: string | undefined): TypedAmount[] => linesOf(value).map(amountOf);
export const sourcesOf = (value: string | undefined): TypedSource[] => linesOf(value).map(sourceOf);

function amountOf(line: string): TypedAmount {
  const [amount = '', unit = '', label = '', before = ''] = cells(line);
  const [, qualifier = '', digits = amount] = /^(\D*?)\s*(-?\d[\d.,]*)$/.exec(amount) ?? [];
  return { digits, qualifier, unit, label, before };
}

function sourceOf(line: string): TypedSource {
  const all = cells(line);
  const url = all.find((cell) => /^https?:/i.test(cell)) ?? '';
  const day = all.find((cell) => dayOf(cell) !== undefined);
  const [title = '', publisher = '', rest = ''] = all.filter(
    (cell) => cell !== url && cell !== day && cell !== '',
  );
  // What is neither a day nor an address stands as one, so that its fault is told.
  return { title, publisher, day: day && dayOf(day), url: url || rest };
}

const cells = (line: string) => line.split('|').map((cell) => cell.trim());

/** A day as Vietnamese write it: `03/6/2022`, `6/2022`, `2022`, or as it is stored. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const two = (part: string) => part.padStart(2, '0');
  if (year && month) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? text : undefined;
}

/** A number as Vietnamese write it, `1.234,5`; what is none stays text. */
export function numberOf(text: string): number | string {
  const plain = text.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** `1,200` and `12,000` are thousands abroad and decimals here: nobody can tell which was meant. */
export const isForeignNumber = (text: string): boolean => /^-?\d{1,3}(?:,\d{3})+$/.test(text);
