import { withoutMarks } from '../../body/source-marks.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { searchDue } from '../../library/validity/search-due.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { forceWords as words } from '../../words/force.ts';
import { listWords } from '../../words/lists.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
import { allPages, onPage, type Pager, pageCount, pagerOf } from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { type StateCount, stateCounts } from './state-counts.ts';

/** A document with the last search for its successor. */
export interface WatchRow {
  name: string;
  href: string;
  state: StateMark | undefined;
  /** Day and places of the last search. */
  searched: string;
  /** By which day to search again. */
  due: string;
  /** Why its force could not be checked, and what to do; of those alone that were not. */
  reason?: string;
}

/** What was searched when and where, and what is due. */
export interface WatchPage extends PageHead {
  lead: string;
  /** Address of the page of the library's own figures. */
  state: string;
  /** On the first page alone. */
  states: readonly StateCount[] | undefined;
  /** Documents with a newer text that the library lacks; on the first page alone. */
  gaps: readonly { name: string; href: string }[];
  /** What was not checked, what is due by the day of the build, what is not yet: as far as the page goes. */
  lists: readonly WatchList[];
  pager: Pager | undefined;
}

/** A list of documents to be searched for; a long one goes on over the next pages. */
export interface WatchList {
  id: string;
  title: string;
  intro?: string | undefined;
  rows: readonly WatchRow[];
}

const address = '/tinh-trang/hieu-luc/';
const rowsOnPage = 300;

const lists = ['unchecked', 'due', 'later'] as const;
type List = (typeof lists)[number];
const listIds = { unchecked: 'chua-kiem-tra', due: 'den-han', later: 'chua-den-han' };

interface Watched {
  view: DocumentView;
  due: string;
  list: List;
}

type Needed = Pick<Site, 'library' | 'url'>;

/** Numbers of the pages of the list, from 1. */
export const watchPages = (library: Library): number[] =>
  allPages(library.once(watchedOf).length, rowsOnPage);

/** What is to be searched for: what nobody checked, then the rest; each by the day it is due. */
function watchedOf(library: Library): Watched[] {
  const watched = library.documents.flatMap((view): Watched[] => {
    const validity = library.validity(view.id);
    const due = searchDue(validity, view.data.issuedOn, library.day);
    if (due === undefined) return [];
    const isUnchecked = validity.status === 'chua-kiem-tra';
    return [{ view, due, list: isUnchecked ? 'unchecked' : due <= library.day ? 'due' : 'later' }];
  });
  const inOrder = watched.toSorted((a, b) => a.due.localeCompare(b.due));
  return lists.flatMap((list) => inOrder.filter((one) => one.list === list));
}

/**
 * What a page of the list shows.
 *
 * @param page from 1.
 */
export function watchPage(site: Needed, page = 1): WatchPage {
  const { library, url } = site;
  const watched = library.once(watchedOf);
  const here = onPage(watched, page, rowsOnPage);
  const total = (list: List) => watched.filter((one) => one.list === list).length;
  const lead = words.lead(watched.length, total('due'), total('unchecked'));
  const last = pageCount(watched.length, rowsOnPage);
  return {
    title: listWords.onPage(words.title, page),
    description: lead,
    lead,
    state: url('/tinh-trang/'),
    states: page === 1 ? stateCounts(site) : undefined,
    gaps: page === 1 ? gapsOf(site) : [],
    lists: lists.flatMap((list): WatchList[] => {
      const own = here.filter((one) => one.list === list);
      // That nothing is due, or nothing is later, is worth saying; that all was checked is not.
      const saysNone = page === 1 && list !== 'unchecked' && total(list) === 0;
      if (own.length === 0 && !saysNone) return [];
      return [
        {
          ...{ id: listIds[list], title: words[list](total(list)) },
          intro: list === 'unchecked' ? words.uncheckedIntro : undefined,
          rows: own.map((one) => rowOf(one, site)),
        },
      ];
    }),
    pager: pagerOf({ page, last, first: address, rest: address }, url),
  };
}

function gapsOf({ library, url }: Needed): WatchPage['gaps'] {
  return library.documents.flatMap((view) => {
    const { status, by } = library.validity(view.id);
    if (status !== 'co-van-ban-moi-hon' || by !== undefined) return [];
    return [{ name: entryName(view.entry, library), href: url(view.address) }];
  });
}

function rowOf({ view, due, list }: Watched, { library, url }: Needed): WatchRow {
  const { searched, reason } = library.validity(view.id);
  return {
    name: entryName(view.entry, library),
    href: url(view.address),
    state: stateMark(view, library),
    searched: searched ? words.searchedAt(formatDate(searched.on), searched.where) : words.never,
    due: searched ? formatDate(due) : words.now,
    ...(list === 'unchecked' ? { reason: withoutMarks(reason) } : {}),
  };
}
