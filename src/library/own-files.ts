import type { Library } from './library.ts';

/**
 * Up to so many entries each has files of its own beside its page, and each number a page. Common
 * hosts stop at 20,000 files, of which the pages of 10,000 entries take more than half: beyond, the
 * datasets hold the same in one file each.
 */
export const mostOwnFiles = 1000;

/** Whether entries have files of their own. */
export function haveOwnFiles({ entries }: Pick<Library, 'entries'>): boolean {
  return entries.length <= mostOwnFiles;
}
