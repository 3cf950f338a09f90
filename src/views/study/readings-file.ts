import type { Library } from '../../library/library.ts';
import { type ReadingsFile, readingFileCount, readingFileOf } from '../../study/reading-files.ts';
import { readingOf } from './reading.ts';

/** Every entry that a lesson can use, as the builder fetches them: in files by permanent integer. */
export function readingsFiles(library: Library): ReadingsFile[] {
  const readings = lessonEntries(library)
    .map((entry) => readingOf(entry, library))
    .toSorted((a, b) => a.short - b.short);
  const files = readingFileCount(readings.length);
  const parts = Map.groupBy(readings, ({ short }) => readingFileOf(short, files));
  return Array.from({ length: files }, (_, at) => ({
    builtOn: library.day,
    readings: parts.get(at) ?? [],
  }));
}

/** Entries that a lesson can use. */
const lessonEntries = (library: Library) => [
  ...library.documents.map(({ entry }) => entry),
  ...library.modelPages,
  ...library.reports,
];
