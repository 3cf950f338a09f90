import { shardOf } from '../search/files/hash.ts';

/** Sources of entries by `kind/id`: what one file holds. */
export type SourceFile = Readonly<Record<string, string>>;

/** Entries whose sources lie in one file, about; hosts count files, so that a large library has larger ones. */
const inFile = 8;
const mostFiles = 64;

/** In how many files the sources of so many entries lie. */
export const sourceFileCount = (entries: number): number =>
  Math.min(mostFiles, Math.max(1, Math.ceil(entries / inFile)));

/** The file, from 0, that holds the source of an entry, by its `kind/id`. */
export const sourceFileOf = (key: string, files: number): number => shardOf(key, files);
