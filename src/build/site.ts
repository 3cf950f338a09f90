import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { readBody } from '../body/body.ts';
import { type CitationTargets, fillCitations } from '../body/fill-citations.ts';
import type { Heading } from '../body/headings.ts';
import { renderInline } from '../body/inline.ts';
import { createScanner } from '../citations/index.ts';
import { numberAddress, withBase } from '../entries/addresses.ts';
import type { AnyEntry } from '../entries/entry.ts';
import { type Kind, kindPlaces, kinds } from '../entries/kinds.ts';
import { ledgerFile, readLedger } from '../entries/ledger.ts';
import { newsFile, readNews } from '../entries/news.ts';
import { readVocabularyFiles } from '../entries/read-content.ts';
import { createAcronymMarker } from '../html/mark-acronyms.ts';
import { buildLibrary, type Library } from '../library/library.ts';
import { contextOf } from '../library/mentions.ts';
import { type News, splitFrontmatter } from '../schema/index.ts';
import { bodyComponents } from '../views/body-components.ts';
import { buildDay } from './build-day.ts';

/** What pages are made from: the library, and text turned into HTML with links. */
export interface Site {
  library: Library;
  /** "Today" of this build, ISO. */
  day: string;
  /** An address from the site's root with the base path in front. */
  url(address: string): string;
  /** A text field as HTML: escaped, numbers linked, source marks raised. */
  inline(text: string, entry?: AnyEntry): string;
  /** An entry's body as HTML, its numbers linked, with the headings in it. */
  body(entry: AnyEntry): { html: string; headings: readonly Heading[] };
  /**
   * A page's HTML with its acronyms marked. The layout calls it once on the whole page: most of
   * them stand in names of units and titles of sources, not in what `inline` and `fill` make.
   */
  markAcronyms(html: string): string;
  /** What editors note for the page of news. */
  news: News;
}

let building: Promise<Site> | undefined;

/** The site's library, built once per build; in development afresh for each page. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return createSite();
  building ??= createSite();
  return building;
}

async function createSite(): Promise<Site> {
  const root = process.cwd();
  const vocabulary = await readVocabularyFiles(root);
  const { ledger } = readLedger(await readFile(ledgerFile, 'utf8').catch(() => ''));
  const entries = (await Promise.all(kinds.map(entriesOf))).flat();
  const { news } = readNews(await readFile(newsFile, 'utf8').catch(() => undefined));
  const day = buildDay();
  const library = buildLibrary({ entries, vocabulary, ledger, day });
  const scanner = createScanner(vocabulary.citations);
  const url = (address: string) => withBase(import.meta.env.BASE_URL, address);
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
  const fill = (html: string, entry?: AnyEntry) =>
    fillCitations(html, targets, entry ? contextIn(entry) : {});
  const inline: Site['inline'] = (text, entry) => fill(renderInline(text, scanner), entry);
  const components = bodyComponents({ document: library.document, url, inline });
  return {
    library,
    day,
    url,
    news,
    inline,
    body: (entry) => ({
      html: fill(entry.body.html(scanner, components), entry),
      headings: entry.body.headings,
    }),
    markAcronyms: createAcronymMarker(vocabulary.acronyms),
  };
}

async function entriesOf(kind: Kind): Promise<AnyEntry[]> {
  const stored = await getCollection(kindPlaces[kind].folder as 'documents');
  return Promise.all(
    stored.map(async ({ id, data, filePath }) => {
      const file = filePath ?? '';
      const parts = splitFrontmatter(await readFile(file, 'utf8'));
      const start = { line: 1, column: 1 };
      return {
        kind,
        id,
        data,
        body: readBody(parts?.body ?? ''),
        bodyLine: parts?.bodyLine ?? 1,
        file,
        locate: () => start,
      } as unknown as AnyEntry;
    }),
  );
}
