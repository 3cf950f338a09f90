import { heightOf, splitItems } from './fit.ts';
import { content, slide, smallest } from './places.ts';
import type { Slide, SlideBody } from './slide.ts';
import { fitTitle } from './titles.ts';

/** What all slides of one thought share. */
export type Frame = Pick<Slide, 'step' | 'above' | 'when' | 'title' | 'notes' | 'keeps' | 'weight'>;

const rowSizes = [34, 31, smallest] as const;
/** The number or word before a row, with the space behind it. */
const leadWidth = 88;
const rowPadding = 20;

interface Row {
  lead: string;
  text: string;
}

/** Rows below a title, on as many slides as they take; a row is parted at no letter. */
export function rowSlides(frame: Frame, rows: readonly Row[], lead = leadWidth): Slide[] {
  const { size: titleSize, height } = fitTitle(frame.title);
  const width = slide.textWidth - lead;
  const heightAt = (some: readonly Row[], size: number) =>
    some.reduce(
      (sum, row) =>
        sum +
        Math.max(size * 1.28, heightOf(row.text, width, size), heightOf(row.lead, lead, size)) +
        rowPadding,
      0,
    );
  const { groups, size } = splitItems(rows, rowSizes, heightAt, content.height - height - 24);
  return groups.map((group, at) =>
    made(frame, titleSize, { layout: 'rows', rows: group, size }, at),
  );
}

/** Who must do what: as many rows as fit, four at most; the others are counted. */
export function taskRowHeight(
  rows: readonly { who: string; what: string; due: string }[],
  size: number,
): number {
  return rows.reduce(
    (sum, { who, what, due }) =>
      sum +
      Math.max(heightOf(who, 290, size), heightOf(what, 616, size), heightOf(due, 190, smallest)) +
      24,
    0,
  );
}

/** A slide of a frame; only the first of several carries the notes. */
export function made(frame: Frame, titleSize: number, body: SlideBody, at = 0): Slide {
  return { ...frame, titleSize, body, notes: at === 0 ? frame.notes : [] };
}
