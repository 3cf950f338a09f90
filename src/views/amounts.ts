import type { Amount } from '../models/cards.ts';
import type { Result, Target } from '../schema/index.ts';
import { amountWords as words } from '../words/amounts.ts';

// A source's number is printed whole; Intl would round it to three places.
const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as Vietnamese texts print it: `6.523`, `66,7`. */
export function formatNumberVi(value: number): string {
  return decimal.format(value);
}

/** A number with its unit: `25 làng`, `66,7%`. */
export function withUnit(value: number, unit: string): string {
  return `${formatNumberVi(value)}${unit.startsWith('%') ? '' : ' '}${unit}`;
}

/** A target's amount as a plan words it: `trên 85%`, `từ 500 đoàn viên`, `100%`. */
export function targetLevel({
  comparator,
  value,
  unit,
}: Pick<Target, 'comparator' | 'value' | 'unit'>): string {
  return `${words.comparators[comparator]}${withUnit(value, unit)}`;
}

/** A result before its label, with all that must be printed with it: `hơn 1.900 (trước đó: 820)`. */
export function resultLevel(
  result: Pick<Result, 'label' | 'qualifier' | 'value' | 'unit' | 'before'>,
): string {
  const { qualifier, value, before } = result;
  const start = before === undefined ? '' : words.before(amountOf(result, before));
  return `${qualifier ? `${qualifier} ` : ''}${amountOf(result, value)}${start}`;
}

/** Thousands, millions and the like belong to the number: `193 nghìn` *ngày công*. */
const scale = /^(?:nghìn|ngàn|triệu|tỷ|tỉ)(?= )/u;

/**
 * A number with its unit, to stand before or above its label: `99,43%`, `3.000 m²`. A unit with which
 * the label begins is left to the label, or it would be read twice: `56` *cuộc triển khai ở cơ sở*,
 * `193 nghìn` *ngày công Nhân dân đóng góp*.
 */
export function amountOf({ label, unit }: Pick<Result, 'label' | 'unit'>, value: number): string {
  const [text, word] = [label.toLocaleLowerCase('vi'), unit.toLocaleLowerCase('vi')];
  const inLabel = (said: string) =>
    text.startsWith(said) && !/^\p{L}/u.test(text.slice(said.length));
  if (unit.startsWith('%')) return withUnit(value, unit);
  if (inLabel(word)) return formatNumberVi(value);
  const [thousands] = scale.exec(word) ?? [];
  return thousands && inLabel(word.slice(thousands.length).trimStart())
    ? `${formatNumberVi(value)} ${thousands}`
    : withUnit(value, unit);
}

/** A result as words: the qualifier is printed with the amount, the earlier amount is mentioned. */
export function resultAmount(result: Result): Amount {
  const { qualifier, value, label, before } = result;
  const was = before === undefined ? '' : words.before(amountOf(result, before));
  return { qualifier, amount: amountOf(result, value), label: label + was };
}

/** Separates what came of the work from figures about its background. */
export function splitResults(results: readonly Result[]): {
  outcomes: Result[];
  background: Result[];
} {
  return {
    outcomes: results.filter(({ context }) => !context),
    background: results.filter(({ context }) => context),
  };
}
