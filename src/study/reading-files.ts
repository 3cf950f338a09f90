import type { Reading } from './lesson.ts';

/** What one file of readings holds. */
export interface ReadingsFile {
  /** Day of the build, ISO. */
  builtOn: string;
  readings: readonly Reading[];
}

/**
 * Readings that lie in one file, about: enough that a server does not learn from the names of files
 * what a lesson is made of, few enough for a slow line.
 */
const inFile = 100;

/** In how many files the readings of so many entries lie. */
export const readingFileCount = (entries: number): number =>
  Math.max(1, Math.ceil(entries / inFile));

/** The file, from 0, that holds the reading of an entry, by its permanent integer. */
export const readingFileOf = (short: number, files: number): number => short % files;
