import { entryAddress } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';

/** A page of the site, by its address from the site's root. */
export interface SitePage {
  address: string;
  /** What it shows; left out: the whole library. */
  of?: readonly AnyEntry[] | undefined;
  /** Whether it stays out of lists for search engines, as working pages do. */
  unlisted?: boolean;
}

/** The page of an entry. */
export const entryPage = (entry: AnyEntry): SitePage => ({
  address: entryAddress(entry.kind, entry.id),
  of: [entry],
});

/** A page of an entry below its own. */
export const below = (entry: AnyEntry, slug: string, unlisted = false): SitePage => ({
  address: `${entryAddress(entry.kind, entry.id)}${slug}/`,
  of: [entry],
  ...(unlisted ? { unlisted } : {}),
});
