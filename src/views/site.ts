import { type CitationTargets, fillCitations } from '../body/fill-citations.ts';
import { renderInline } from '../body/inline.ts';
import { renderBody } from '../body/render.ts';
import { createScanner } from '../citations/index.ts';
import { numberAddress, withBase } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import type { Content } from '../entries/read-content.ts';
import { createAcronymMarker } from '../html/mark-acronyms.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { contextOf } from '../library/mentions.ts';
import type { News } from '../schema/index.ts';
import type { Heading } from './entry/heading.ts';

/** What views are made from: the library, and how the site writes its addresses and texts. */
export interface Site {
  readonly library: Library;
  /** What editors note for the page of news. */
  readonly news: News;
  /** An address from the site's root with the base path in front. */
  url(address: string): string;
  /** A text field as HTML: escaped, numbers linked, source marks raised. */
  inline(text: string, entry?: AnyEntry): string;
  /** An entry's own text as HTML with its links, and its headings. */
  body(entry: AnyEntry): { html: string; headings: readonly Heading[] };
  /** Rendered HTML with its placeholders turned into links. */
  fill(html: string, entry?: AnyEntry): string;
  /**
   * A page's HTML with its acronyms marked. The layout calls it once on the whole page: most of
   * them stand in names of units and titles of sources, not in what `inline` and `fill` make.
   */
  markAcronyms(html: string): string;
  readonly scanner: ReturnType<typeof createScanner>;
}

/** What a site is made from. */
export interface SiteInput {
  content: Pick<Content, 'entries' | 'vocabulary' | 'ledger' | 'news'>;
  /** "Today" of this build, ISO. */
  day: string;
  /** Path under which the site is served, `/` or `/so-tay/`. */
  base: string;
}

/** Builds the library and what writes its pages; a pure function of its input. */
export function createSite({ content, day, base }: SiteInput): Site {
  const { vocabulary } = content;
  const library = buildLibrary({ ...content, day });
  const scanner = createScanner(vocabulary.citations);
  const url = (address: string) => withBase(base, address);
  const targets: CitationTargets = {
    registry: library.registry,
    link: (id) => {
      const view = library.document(id);
      return view && url(view.address);
    },
    numberLink: (number) =>
      library.registry.byNumber(number).length > 0 ? url(numberAddress(number)) : undefined,
    numberOf: (id) => library.document(id)?.data.number,
  };
  // A page fills its texts one by one; what the entry as a whole means was found once, above.
  const contextIn = (entry: AnyEntry) => ({
    ...contextOf(entry),
    known: library.citedIn(entry).map(({ id }) => id),
  });
  const fill: Site['fill'] = (html, entry) =>
    fillCitations(html, targets, entry ? contextIn(entry) : {});
  return {
    library,
    news: content.news?.news ?? { added: [], corrected: [] },
    url,
    scanner,
    fill,
    markAcronyms: createAcronymMarker(vocabulary.acronyms),
    body: (entry) => {
      const { html, headings } = renderBody(entry.body, scanner);
      return { html: fill(html, entry), headings };
    },
    inline: (text, entry) => fill(renderInline(text, scanner), entry),
  };
}
