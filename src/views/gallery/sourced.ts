import { hasMark } from '../../body/source-marks.ts';
import type { Source } from '../../schema/index.ts';

/** Where the source of a figure is found: marked in the text, the only one, one of several, not needed. */
export type SourceOf = 'said' | 'one' | 'several' | 'none';

/**
 * How a reader gets from a figure to its source in one step: by the marks of the text, by the only
 * source there is, or by the list of all. A text without a figure needs no mark.
 */
export function sourceOf(
  text: string,
  sources: readonly Source[],
  isFigure = /\d/.test(text),
): SourceOf {
  if (hasMark(text)) return 'said';
  if (!isFigure) return 'none';
  return sources.length === 1 ? 'one' : 'several';
}
