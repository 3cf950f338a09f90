import type { Library } from '../../library/library.ts';
import { listWords } from '../../words/lists.ts';
import { practiceWords as words } from '../../words/practice.ts';
import type { PageHead } from '../entry/section.ts';
import { type EntryCard, entryCard } from '../lists/entry-card.ts';
import { furtherPages, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { type MatrixView, matrixView } from './matrix-view.ts';

/** A page of units' experience. */
export interface PracticePage extends PageHead {
  heading: string;
  /** From its head to what it sets side by side. */
  ways: readonly { name: string; href: string }[];
  cards: readonly EntryCard[];
  pager: Pager | undefined;
  /** What the units of the page say, side by side. */
  matrix: MatrixView;
}

/** Units that one page compares when it holds all: as many as a table on a desk has columns for. */
const unitsOnOnePage = 40;

/** Where there are several pages, each is kept light: what units say is longer in some than in others. */
const unitsOnOneOfMany = 32;

const unitsOnPage = ({ length }: Library['reports']): number =>
  length > unitsOnOnePage ? unitsOnOneOfMany : unitsOnOnePage;

const address = '/thuc-tien/';

/** Numbers of the pages after the first. */
export function furtherPracticePages({ reports }: Pick<Library, 'reports'>): number[] {
  return furtherPages(reports.length, unitsOnPage(reports));
}

/**
 * What a page of units' experience shows.
 *
 * @param page from 1.
 */
export function practicePage(page: number, site: Pick<Site, 'library' | 'url'>): PracticePage {
  const { library, url } = site;
  const reports = onPage(library.reports, page, unitsOnPage(library.reports));
  const last = pageCount(library.reports.length, unitsOnPage(library.reports));
  const matrix = matrixView(reports, site);
  return {
    title: listWords.onPage(words.title, page),
    heading: listWords.onPage(words.heading, page),
    description: words.description,
    ...(page === 1 ? {} : { crumbs: [{ name: words.title, address }] }),
    ways: [
      { name: words.ways.matrix, href: `#${matrix.id}` },
      { name: words.ways.targets, href: url('/thuc-tien/chi-tieu/') },
      { name: words.ways.calendar, href: url('/thuc-tien/lich-bao-cao/') },
    ],
    cards: reports.map((entry) => entryCard(entry, site)),
    pager: pagerOf({ page, last, first: address, rest: `${address}trang/` }, url),
    matrix,
  };
}
