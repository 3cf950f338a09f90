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

/**
 * A result's figure with its unit, to stand above its label: `99,43%`, `3.000 m²`. A unit with which
 * the label begins is left to the label, or it would be read twice: `56` *cuộc triển khai ở cơ sở*.
 */
export function resultFigure(
  { label, unit }: Pick<Result, 'label' | 'unit'>,
  value: number,
): string {
  const figure = formatNumberVi(value);
  if (unit.startsWith('%')) return figure + unit;
  const [text, word] = [label.toLocaleLowerCase('vi'), unit.toLocaleLowerCase('vi')];
  return text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length))
    ? figure
    : `${figure} ${unit}`;
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
