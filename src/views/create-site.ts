import type { CitationTargets } from '../body/citation-link.ts';
import { fillCitations } from '../body/fill-citations.ts';
import { renderInline } from '../body/inline.ts';
import { createScanner } from '../citations/index.ts';
import { numberAddress, withBase } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { provisionAddress } from '../entries/provisions.ts';
import type { Content } from '../entries/read-content.ts';
import { readRedirects } from '../entries/redirects.ts';
import { createAcronymMarker } from '../html/mark-acronyms.ts';
import { buildLibrary } from '../library/build-library.ts';
import { contextOf } from '../library/mentions.ts';
import { acronymWords } from '../words/acronyms.ts';
import { bodyComponents } from './body-components.ts';
import type { Site } from './site.ts';

/** What a site is made from. */
export interface SiteInput {
  content: Pick<Content, 'entries' | 'vocabulary' | 'ledger' | 'news'> &
    Partial<Pick<Content, 'answers' | 'book' | 'redirects'>>;
  /** The day that counts as today in this build, ISO. */
  day: string;
  /** Path under which the site is served, `/` or `/so-tay/`. */
  base: string;
  /** Where readers may report an error, where the site has such an address. */
  contact?: string | undefined;
}

/** Builds the library and what writes its pages; a pure function of its input. */
export function createSite({ content, day, base, contact }: SiteInput): Site {
  const { vocabulary } = content;
  const library = buildLibrary({ ...content, day });
  const scanner = createScanner(vocabulary.citations);
  const url = (address: string) => withBase(base, address);
  const targets: CitationTargets = {
    registry: library.registry,
    link: (id, part) => {
      const view = library.document(id);
      const address = view && part !== undefined ? provisionAddress(view, part) : undefined;
      return view && url(address ?? view.address);
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
  const fill = (html: string, entry?: AnyEntry) =>
    fillCitations(html, targets, entry ? contextIn(entry) : {});
  const inline: Site['inline'] = (text, entry) => fill(renderInline(text, scanner), entry);
  const components = bodyComponents({ library, url, inline });
  return {
    library,
    news: content.news?.news ?? { added: [], corrected: [] },
    published: {
      book: content.book,
      redirects: content.redirects ?? readRedirects(undefined),
    },
    contact,
    url,
    inline,
    body: (entry) => ({
      html: fill(entry.body.html(scanner, components), entry),
      headings: entry.body.headings,
    }),
    markAcronyms: createAcronymMarker(vocabulary.acronyms, acronymWords),
  };
}
