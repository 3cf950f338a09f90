import { entryAddress } from '../../entries/addresses.ts';
import type { Library } from '../../library/library.ts';
import { wantedDocuments } from '../../library/wanted.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { listWords } from '../../words/lists.ts';
import { wantedWords as words } from '../../words/wanted.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { allPages, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import type { Site } from '../site.ts';

/** A document that the library cites and does not hold. */
export interface WantedRow {
  /** Its number or name, with its day where that is known. */
  name: string;
  times: number;
  /** One sentence that cites it. */
  sentence: string | undefined;
  /** Entries that cite it, as many as a row has room for. */
  entries: readonly { name: string; href: string }[];
  /** How many more there are, in words. */
  more: string | undefined;
}

/** All that the page of wanted documents shows. */
export interface WantedPage extends PageHead {
  lead: string;
  rows: readonly WantedRow[];
  pager: Pager | undefined;
}

const address = '/tinh-trang/can-bo-sung/';
const rowsOnPage = 200;
const mostEntries = 8;

/** Numbers of the pages of the list, from 1. */
export const wantedPages = (library: Library): number[] =>
  allPages(library.once(wantedOf).length, rowsOnPage);

const wantedOf = ({ entries, mentions }: Library) => wantedDocuments(entries, mentions);

/**
 * What a page of the list shows, the documents most cited first.
 *
 * @param page from 1.
 */
export function wantedPage({ library, url }: Pick<Site, 'library' | 'url'>, page = 1): WantedPage {
  const wanted = library.once(wantedOf);
  const last = pageCount(wanted.length, rowsOnPage);
  return {
    title: listWords.onPage(words.title, page),
    description: words.description(wanted.length),
    lead: words.lead(wanted.length),
    rows: onPage(wanted, page, rowsOnPage).map(({ name, issuedOn, times, sentence, entries }) => ({
      name: issuedOn ? `${name} (${formatDate(issuedOn)})` : name,
      times,
      sentence,
      entries: entries.slice(0, mostEntries).map((entry) => ({
        name: entryName(entry, library),
        href: url(entryAddress(entry.kind, entry.id)),
      })),
      more: entries.length > mostEntries ? words.more(entries.length - mostEntries) : undefined,
    })),
    pager: pagerOf({ page, last, first: address, rest: address }, url),
  };
}
