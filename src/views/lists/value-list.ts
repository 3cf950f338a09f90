import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import { type ListedPage, pageCount } from './pager.ts';

/** A value of a facet, whose static page a list stands on. */
export interface CurrentValue {
  key: string;
  value: string;
}

/** Which page of which list is shown, of all or of a value. */
export interface ListedValue extends ListedPage {
  current?: CurrentValue | undefined;
  /** How many pages the list has; left out: as many as its items need. */
  last?: number | undefined;
}

/**
 * How many pages the list of a value has. In a large library one: beyond what that shows, the list of all is narrowed by the
 * value, for pages of all lists of all values would be as many as the entries.
 *
 * @param onPage items on one page.
 */
export const valuePageCount = (
  items: number,
  onPage: number,
  library: Pick<Library, 'once'>,
): number => (library.once(haveOwnFiles) ? pageCount(items, onPage) : 1);

/** The way to all that a value's pages do not show: the list of all, narrowed by it. */
export function wholeList(
  { href, name }: { href: string | undefined; name: string },
  { pages, last = pages }: { pages: number; last?: number | undefined },
): { name: string; href: string } | undefined {
  return href === undefined || pages <= last ? undefined : { name, href };
}
