import type { AnyEntry } from '../entries/entry.ts';
import type { Content } from '../entries/read-content.ts';
import type { Library } from '../library/library.ts';
import type { News } from '../schema/index.ts';
import type { Heading } from './entry/heading.ts';

/** What views are made from: the library, and how the site writes its addresses and texts. */
export interface Site {
  readonly library: Library;
  /** What editors note for the page of news. */
  readonly news: News;
  /** The addresses published so far, and what became of those that are no more. */
  readonly published: Pick<Content, 'book' | 'redirects'>;
  /** Where readers may report an error by e-mail, where the site has such an address. */
  readonly contact: string | undefined;
  /** An address from the site's root with the base path in front. */
  url(address: string): string;
  /** A text field as HTML: escaped, numbers linked, source marks raised. */
  inline(text: string, entry?: AnyEntry): string;
  /** An entry's own text as HTML with its links, and its headings. */
  body(entry: AnyEntry): { html: string; headings: readonly Heading[] };
  /**
   * What `make` makes of this site, made on the first question and kept: for what many pages show alike, such as the files
   * of a list or the lists at the foot.
   */
  once<Made>(make: (site: Site) => Made): Made;
  /**
   * A page's HTML with its acronyms marked. The layout calls it once on the whole page: most of
   * them stand in names of units and titles of sources, not in what `inline` and `fill` make.
   */
  markAcronyms(html: string): string;
}
