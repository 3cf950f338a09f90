import type { FigureWords } from '../models/cards.ts';
import type { Result, Target } from '../schema/index.ts';

// A source's figure is printed whole; Intl would round it to three places.
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A figure as Vietnamese texts print it: `6.523`, `66,7`. */
export function formatNumberVi(value: number): string {
  return decimal.format(value);
}

/** The first letter as a capital, the rest untouched. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

const comparators = {
  '>=': 'từ ',
  '<=': 'không quá ',
  '>': 'trên ',
  '<': 'dưới ',
  '=': '',
} as const;

/** A target's figure as a plan words it: `trên 85%`, `từ 500 đoàn viên`, `100%`. */
export function targetLevel({
  comparator,
  value,
  unit,
}: Pick<Target, 'comparator' | 'value' | 'unit'>): string {
  const gap = unit.startsWith('%') ? '' : ' ';
  return `${comparators[comparator]}${formatNumberVi(value)}${gap}${unit}`;
}

/** A figure with its unit: `66,7%`, `500 đoàn viên`. */
export function withUnit(value: number, unit: string): string {
  return `${formatNumberVi(value)}${unit.startsWith('%') ? '' : ' '}${unit}`;
}

/** A result as words: the qualifier is printed with the figure, the figure before is told. */
export function figureWords({ qualifier, value, unit, label, before }: Result): FigureWords {
  const was = before === undefined ? '' : ` (trước: ${withUnit(before, unit)})`;
  return { qualifier, figure: withUnit(value, unit), label: label + was };
}
