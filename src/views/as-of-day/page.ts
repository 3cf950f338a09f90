import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { type PastTerm, pastTerms } from '../../library/party-terms.ts';
import type { Validity } from '../../library/validity/validity.ts';
import { dayRowsOnPage } from '../../lists/day-rows.ts';
import { spansAround } from '../../vietnamese/date-spans.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { asOfDayWords as words } from '../../words/as-of-day.ts';
import { documentWords } from '../../words/document.ts';
import { listWords } from '../../words/lists.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentRow, documentRow } from '../lists/document-row.ts';
import { type ListedPage, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { type AsOfDayControls, asOfDayControls } from './controls.ts';
import { datedDocuments, dayFiles } from './day-files.ts';
import { type AsOfDayRow, dayRow } from './row.ts';

/** A page of the documents as of a day. */
export interface AsOfDayPage extends PageHead {
  lead: string;
  list: AsOfDayList;
}

/** All documents as of a day: a static list, which the script moves to any other day. */
export interface AsOfDayList {
  /** Address of the page that stands for every day. */
  home: string;
  controls: AsOfDayControls;
  /** The day in words, and where it lies among the terms; as the script will have it. */
  day: string;
  term: string;
  total: string;
  counts: readonly { status: Validity['status']; count: number }[];
  /** Documents of the page that had been issued, under the headings of their years. */
  years: readonly { name: string; rows: readonly AsOfDayRow[] }[];
  pager: Pager | undefined;
  /** Folder of the files by which the list is moved to another day. */
  files: string;
  /** Documents of unknown day. */
  undated: { title: string; rows: readonly DocumentRow[] } | undefined;
}

type Needed = Pick<Site, 'library' | 'url' | 'once'>;

const home = '/van-ban/vao-ngay/';

/** States in the order in which a reader counts them: what applies first. */
const countedStates = [
  'con-hieu-luc',
  'dang-ap-dung',
  'chua-thay-thay-the',
  'co-van-ban-moi-hon',
  'mot-phan',
  'chua-co-hieu-luc',
  'chua-kiem-tra',
  'da-hoan-thanh',
  'het-hieu-luc',
  'tu-lieu',
  'ngoai-linh-vuc',
] as const;

/** How many pages the list as of a day has. */
const pagesOn = (on: string, library: Library): number =>
  pageCount(issuedOn(on, library).length, dayRowsOnPage);

/** Numbers of the pages after the first, of the day of the build. */
export function furtherDayPages(library: Library): number[] {
  return Array.from({ length: pagesOn(library.day, library) - 1 }, (_, index) => index + 2);
}

/**
 * The documents as of the day of the build.
 *
 * @param page from 1.
 */
export function asOfDayPage(page: number, site: Needed): AsOfDayPage {
  const section = { name: documentWords.section, address: '/van-ban/' };
  return {
    title: listWords.onPage(words.title, page),
    description: words.lead,
    crumbs: page === 1 ? [section] : [section, { name: words.title, address: home }],
    lead: words.lead,
    list: asOfDayList(site.library.day, { page, first: home, rest: `${home}trang/` }, site),
  };
}

/** A page of the documents as of the end of a term: what the routes are made from. */
export interface TermListed {
  past: PastTerm;
  /** From 1. */
  page: number;
}

/** Every page of every term of the Party that is over. */
export function termEndPages(library: Library): TermListed[] {
  return pastTerms(library.vocabulary.terms, library.day).flatMap((past) =>
    Array.from({ length: pagesOn(past.day, library) }, (_, index) => ({ past, page: index + 1 })),
  );
}

/** The documents as of the last day of a term of the Party. */
export function termEndPage(
  { past: { term, day, slug }, page }: TermListed,
  site: Needed,
): AsOfDayPage {
  const lead = words.termLead(term, formatDate(day));
  const first = `${home}${slug}/`;
  return {
    title: listWords.onPage(words.termTitle(term), page),
    description: lead,
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      { name: words.title, address: home },
    ],
    lead,
    list: asOfDayList(day, { page, first, rest: first }, site),
  };
}

/** Dated documents that had been issued on a day, with their states on it. */
function issuedOn(
  on: string,
  library: Library,
): { view: DocumentView; status: Validity['status'] }[] {
  return datedDocuments(library).flatMap((view) => {
    const { status } = library.validityOn(view.id, on);
    return status === 'chua-ban-hanh' ? [] : { view, status };
  });
}

function asOfDayList(on: string, listed: ListedPage, site: Needed): AsOfDayList {
  const { library, url } = site;
  const dated = datedDocuments(library);
  const undated = library.documents.filter(({ data }) => data.issuedOn === undefined);
  const first = `${dated.at(-1)?.year ?? library.day.slice(0, 4)}-01-01`;
  const issued = issuedOn(on, library);
  const shown = onPage(issued, listed.page, dayRowsOnPage);
  const years = [...Map.groupBy(shown, ({ view: { year = '' } }) => year)].map(([name, held]) => ({
    name,
    rows: held.map(({ view, status }) => ({ row: dayRow(view, site), status })),
  }));
  const controls = asOfDayControls(on, first, site);
  const last = pageCount(issued.length, dayRowsOnPage);
  return {
    home: url(home),
    controls,
    day: formatDate(on),
    term: words.inTerm(spansAround(on, controls.terms)),
    total: words.total(issued.length),
    counts: countedStates.map((status) => ({
      status,
      count: issued.filter((row) => row.status === status).length,
    })),
    years,
    pager: pagerOf({ ...listed, last }, url),
    files: url(dayFiles(site).folder),
    undated:
      undated.length > 0
        ? {
            title: words.undated(undated.length),
            rows: undated.map((view) => documentRow(view, site)),
          }
        : undefined,
  };
}
