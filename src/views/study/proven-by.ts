import { marksIn } from '../../body/source-marks.ts';
import type { Source } from '../../schema/index.ts';

/** Positions of the sources that a text's marks name; an entry's only source proves all of it. */
export function provenBy(text: string, sources: readonly Source[]): number[] {
  const marks = marksIn(text).map(({ number }) => number - 1);
  if (marks.length === 0) return sources.length === 1 ? [0] : [];
  return [...new Set(marks)].filter((mark) => mark >= 0 && mark < sources.length);
}
