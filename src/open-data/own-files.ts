import type { Library } from '../library/library.ts';

/**
 * Up to so many entries each has files of its own beside its page. Common hosts stop at 20,000
 * files, of which the pages of 10,000 entries take nearly all; the datasets hold the same in one.
 */
export const mostOwnFiles = 3000;

/** Whether entries have files of their own. */
export function haveOwnFiles({ entries }: Pick<Library, 'entries'>): boolean {
  return entries.length <= mostOwnFiles;
}

/** Address of a page's twin in Markdown. */
export const markdownAddress = (page: string): string => `${page}index.md`;
