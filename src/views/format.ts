import type { FigureWords } from '../models/cards.ts';
import type { Result } from '../schema/index.ts';
import { formatNumberVi } from './figure-words.ts';

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

/** A result as words: the qualifier is printed with the figure, the figure before is told. */
export function figureWords(result: Result): FigureWords {
  const { qualifier, value, label, before } = result;
  const was = before === undefined ? '' : ` (trước: ${resultFigure(result, before)})`;
  return { qualifier, figure: resultFigure(result, value), label: label + was };
}
