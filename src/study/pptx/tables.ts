import { slide as place } from '../deck/places.ts';
import type { SlideBody } from '../deck/slide.ts';
import { colours, type Pen, type TextProps } from './pen.ts';

const { left, textWidth } = place;
type Of<Layout extends SlideBody['layout']> = Extract<SlideBody, { layout: Layout }>;

/** A cell with a line above it. */
export function cell(text: string, options: TextProps['options'] = {}) {
  const border = [{ type: 'solid' as const, pt: 1.5, color: colours.line }, none, none, none] as [
    typeof none,
    typeof none,
    typeof none,
    typeof none,
  ];
  return { text, options: { ...options, lang: 'vi-VN', border } };
}
const none: { type: 'none' | 'solid'; pt?: number; color?: string } = { type: 'none' };

/** All answers in two columns. */
export function drawKey(pen: Pen, { rows, size }: Of<'key'>): void {
  const half = Math.ceil(rows.length / 2);
  for (const [column, part] of [rows.slice(0, half), rows.slice(half)].entries()) {
    if (part.length === 0) continue;
    pen.table(
      part.map(({ answer, text }) => [
        cell(answer, { bold: true, color: colours.study }),
        cell(text),
      ]),
      { x: left + column * 604, y: 163, w: 548 },
      [110, 438],
      size,
    );
  }
}

/** Mistakes beside what is right. */
export function drawSlips(pen: Pen, { rows, size }: Of<'slips'>): void {
  const isPaired = rows.some(({ right }) => right !== '');
  const wrong = (text: string) =>
    cell(`✗ ${text}`, { color: isPaired ? colours.soft : colours.ink });
  pen.table(
    rows.map((row) =>
      isPaired ? [wrong(row.wrong), cell(row.right, { bold: true })] : [wrong(row.wrong)],
    ),
    { x: left, y: 163, w: textWidth },
    isPaired ? [540, 612] : [textWidth],
    size,
  );
}
