import type { Result, Target } from '../schema/index.ts';

// A source's figure is printed whole; Intl would round it to three places.
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A figure as Vietnamese texts print it: `6.523`, `66,7`. */
export function formatNumberVi(value: number): string {
  return decimal.format(value);
}

/** A figure with its unit: `25 làng`, `66,7%`. */
export function withUnit(value: number, unit: string): string {
  return `${formatNumberVi(value)}${unit.startsWith('%') ? '' : ' '}${unit}`;
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
  return `${comparators[comparator]}${withUnit(value, unit)}`;
}

/** A result with all that must be printed with it: `hơn 1.900 mô hình (trước: 820 mô hình)`. */
export function resultLevel({
  qualifier,
  value,
  unit,
  before,
}: Pick<Result, 'qualifier' | 'value' | 'unit' | 'before'>): string {
  const start = before === undefined ? '' : ` (trước: ${withUnit(before, unit)})`;
  return `${qualifier ? `${qualifier} ` : ''}${withUnit(value, unit)}${start}`;
}
