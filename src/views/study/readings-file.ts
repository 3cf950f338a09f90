import type { Library } from '../../library/library.ts';
import type { Reading } from '../../study/lesson.ts';
import { readingOf } from './reading.ts';

/** Every entry that a lesson can use, as the builder fetches it. */
export interface ReadingsFile {
  /** Day of the build, ISO. */
  builtOn: string;
  /** By their permanent integers. */
  readings: readonly Reading[];
}

export function readingsFile(library: Library): ReadingsFile {
  const entries = [
    ...library.documents.map(({ entry }) => entry),
    ...library.modelPages,
    ...library.reports,
  ];
  const readings = entries.map((entry) => readingOf(entry, library));
  return { builtOn: library.day, readings: readings.toSorted((a, b) => a.short - b.short) };
}
