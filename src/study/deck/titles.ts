import { type Face, heightOf, largest } from './fit.ts';
import { slide, smallest, titleSizes } from './places.ts';

const titleLine = 1.2;
/** Titles are bold, and bold letters are wider. */
const boldWidth = 0.93;

/**
 * The size at which a title takes at most two lines, and what it takes. One too long for two lines at
 * the smallest size takes more: it is never cut.
 */
export function fitTitle(
  title: string,
  {
    width = slide.textWidth,
    sizes = titleSizes,
    face = 'ui',
    lines = 2,
  }: { width?: number; sizes?: readonly number[]; face?: Face; lines?: number } = {},
): { size: number; height: number } {
  const at = (size: number) =>
    heightOf(title, face === 'ui' ? width * boldWidth : width, size, { face, line: titleLine });
  const size =
    largest(sizes, (each) => at(each) <= lines * each * titleLine) ?? sizes.at(-1) ?? smallest;
  return { size, height: at(size) };
}
