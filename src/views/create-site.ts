import type { CitationTargets } from '../body/citation-link.ts';
import { fillCitations } from '../body/fill-citations.ts';
import { renderInline } from '../body/inline.ts';
import { createScanner, numberSlug, type Scanner } from '../citations/index.ts';
import { withBase } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { provisionAddress } from '../entries/provisions.ts';
import type { Content } from '../entries/read-content.ts';
import { readRedirects } from '../entries/redirects.ts';
import { createAcronymMarker } from '../html/mark-acronyms.ts';
import { buildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { contextOf } from '../library/mentions.ts';
import { numberPlace } from '../library/number-pages.ts';
import { acronymWords } from '../words/acronyms.ts';
import { bodyComponents } from './body-components.ts';
import type { Site } from './site.ts';

/** What a site is made from. */
export interface SiteInput {
  content: Pick<Content, 'entries' | 'vocabulary' | 'ledger' | 'news'> &
    Partial<Pick<Content, 'answers' | 'book' | 'redirects' | 'notes'>>;
  /** The day that counts as today in this build, ISO. */
  day: string;
  /** Path under which the site is served, `/` or `/so-tay/`. */
  base: string;
  /** Where readers may report an error, where the site has such an address. */
  contact?: string | undefined;
}

/** Builds the library and what writes its pages; a pure function of its input. */
export function createSite(input: SiteInput): Site {
  const { vocabulary, answers, entries, ledger, news, book, redirects, notes } = input.content;
  const { day } = input;
  const made = new Map<(site: Site) => unknown, unknown>();
  const site = siteMaker(input)({
    library: buildLibrary({ entries, vocabulary, answers: answers ?? [], ledger, day, notes }),
    news: news?.news ?? { added: [], corrected: [] },
    published: { book, redirects: redirects ?? readRedirects(undefined) },
    once: <Made>(make: (site: Site) => Made) => {
      if (!made.has(make)) made.set(make, make(site));
      return made.get(make) as Made;
    },
  });
  return site;
}

/** What a site knows; all else of it only says how that is written. */
export type SiteFacts = Pick<Site, 'library' | 'news' | 'published' | 'once'>;

/** Makes sites that are written alike, whatever they know: of the facts of `input`, or of the same seen through something. */
export function siteMaker({
  content: { vocabulary },
  base,
  contact,
}: Pick<SiteInput, 'base' | 'contact'> & {
  content: Pick<SiteInput['content'], 'vocabulary'>;
}): (facts: SiteFacts) => Site {
  const scanner = createScanner(vocabulary.citations);
  const url = (address: string) => withBase(base, address);
  const markAcronyms = createAcronymMarker(vocabulary.acronyms, acronymWords);
  return (facts) => ({
    library: facts.library,
    once: facts.once,
    // Asked for when a page asks: that it did tells what it was made from.
    get news() {
      return facts.news;
    },
    get published() {
      return facts.published;
    },
    contact,
    url,
    markAcronyms,
    ...written(facts.library, url, scanner),
  });
}

/** How the texts of a library become HTML. */
function written(
  library: Library,
  url: Site['url'],
  scanner: Scanner,
): Pick<Site, 'inline' | 'body'> {
  const targets: CitationTargets = {
    registry: library.registry,
    link: (id, part) => {
      const view = library.document(id);
      const address = view && part !== undefined ? provisionAddress(view, part) : undefined;
      return view && url(address ?? view.address);
    },
    numberLink: (number) => {
      const place = numberPlace(numberSlug(number), library);
      return place && url(place);
    },
    numberOf: (id) => library.document(id)?.data.number,
  };
  // A page fills its texts one by one; what the entry as a whole means was found once, before.
  const contextIn = (entry: AnyEntry) => ({
    ...contextOf(entry),
    known: library.citedIn(entry).map(({ id }) => id),
  });
  const fill = (html: string, entry?: AnyEntry) =>
    fillCitations(html, targets, entry ? contextIn(entry) : {});
  const inline: Site['inline'] = (text, entry) => fill(renderInline(text, scanner), entry);
  const components = bodyComponents({ library, url, inline });
  return {
    inline,
    body: (entry) => ({
      html: fill(entry.body.html(scanner, components), entry),
      headings: entry.body.headings,
    }),
  };
}
