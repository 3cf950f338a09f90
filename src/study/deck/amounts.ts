import { amountWords as words } from '../../words/amounts.ts';
import type { LessonAmount, LessonFigure, Reading } from '../lesson.ts';
import type { Figure, Shape } from './figure.ts';
import { heightOf } from './fit.ts';
import { smallest } from './places.ts';
import type { BigAmount } from './slide.ts';

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as it is read from afar: `1.900`, `400 nghìn`, `12 triệu`; never rounded. */
function bigNumber(value: number): string {
  for (const [one, name] of words.large) {
    const count = value / one;
    // Four digits are read at a glance: 4.500 stays as it is.
    if (value >= Math.max(one, 10_000) && Number.isInteger(count * 10))
      return `${decimal.format(count)} ${name}`;
  }
  return decimal.format(value);
}

/** A figure in the parts that a slide draws. A unit with which the label begins is not said twice. */
function bigAmount({ number, unit, qualifier = '', label }: LessonAmount): BigAmount {
  const [text, word] = [label.toLocaleLowerCase('vi'), unit.toLocaleLowerCase('vi')];
  const inLabel = text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));
  return {
    lead: qualifier,
    number: `${bigNumber(number)}${unit.startsWith('%') ? '%' : ''}`,
    unit: inLabel ? '' : unit.replace(/^%\s*/, ''),
    label,
  };
}

/** Height that a number takes: large, and small, where bars below it show how it changed. */
export const numberHeight = { large: 120, small: 70 } as const;

/** The most telling figure of a reading, if it has its place beside the text; else none. */
export function fittingAmount(
  reading: Reading,
  height: number,
  number: number = numberHeight.large,
): BigAmount | undefined {
  const figure = tellingFigure(reading);
  const amount = figure && bigAmount(figure.drawn);
  if (!amount) return undefined;
  return number + captionHeight(amount) <= height ? amount : undefined;
}

/** What the most telling figure counts, above bars that say its number and the word before it. */
export function captionAlone(reading: Reading, height: number): BigAmount | undefined {
  const amount = fittingAmount(reading, height, 0);
  return amount && { ...amount, lead: '', number: '' };
}

/** What stands around a number drawn large: the word before it, its unit, what it counts. */
export function captionHeight({ lead, unit, label }: BigAmount, width = 330): number {
  const lines = [lead, unit, label].filter((text) => text !== '');
  return lines.reduce((sum, text) => sum + heightOf(text, width, smallest) + 4, 0);
}

/** The figure that says most of a reading: a change, then an outcome, then what a document sets. */
export function tellingFigure({ figures }: Pick<Reading, 'figures'>): LessonFigure | undefined {
  const rank = ({ drawn: { before, kind, unit, label } }: LessonFigure): number => {
    if (kind === 'background') return -1;
    return (before === undefined ? 0 : 4) + (unit.startsWith('%') ? 1 : 0) - label.length / 200;
  };
  const [best] = figures.toSorted((a, b) => rank(b) - rank(a));
  return best && rank(best) > -1 ? best : undefined;
}

const barHeight = 32;

/** Before and after as two bars on one scale; none where the source has no number before. */
export function beforeAfter(amount: LessonAmount, width: number): Figure | undefined {
  const { before, number, unit, qualifier } = amount;
  if (before === undefined || before < 0 || number < 0 || before + number === 0) return undefined;
  const scale = (width - 4) / Math.max(before, number);
  const now = [qualifier, withUnit(number, unit)].filter(Boolean).join(' ');
  const bar = (y: number, value: number, text: string, hollow: boolean): Shape[] => [
    {
      kind: 'text',
      x: 0,
      y: y + 26,
      w: width,
      text,
      size: 28,
      colour: 'ink',
    },
    {
      kind: 'rect',
      x: 0,
      y: y + 36,
      w: Math.max(4, value * scale),
      h: barHeight,
      fill: 'model',
      ...(hollow ? { hollow: true as const } : {}),
    },
  ];
  return {
    width,
    height: 146,
    label: words.change(withUnit(before, unit), now),
    shapes: [
      ...bar(0, before, `${words.was}: ${withUnit(before, unit)}`, true),
      ...bar(78, number, `${words.is}: ${now}`, false),
    ],
  };
}

const withUnit = (value: number, unit: string): string =>
  `${bigNumber(value)}${unit.startsWith('%') ? '' : ' '}${unit}`;
