import { withoutMarks } from '../../body/source-marks.ts';
import type { DocumentView } from '../../entries/document-view.ts';
import { searchDue } from '../../library/validity/search-due.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { forceWords as words } from '../../words/force.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import { entryName } from '../entry-name.ts';
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
  states: readonly StateCount[];
  /** Documents with a newer text that the library lacks. */
  gaps: readonly { name: string; href: string }[];
  /** Documents whose force nobody checked, those that nobody searched first. */
  unchecked: readonly WatchRow[];
  /** The others: what is due by the day of the build, and what is not yet. */
  due: readonly WatchRow[];
  later: readonly WatchRow[];
}

interface Watched {
  view: DocumentView;
  due: string;
}

type Needed = Pick<Site, 'library' | 'url'>;

export function watchPage(site: Needed): WatchPage {
  const { library, url } = site;
  const watched = library.documents
    .flatMap((view) => {
      const due = searchDue(library.validity(view.id), view.data.issuedOn, library.day);
      return due === undefined ? [] : [{ view, due }];
    })
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const isUnchecked = ({ view }: Watched) => library.validity(view.id).status === 'chua-kiem-tra';
  const isDue = ({ due }: Watched) => due <= library.day;
  const row = ({ view, due }: Watched) => rowOf(view, due, site);
  const unchecked = watched.filter(isUnchecked);
  const checked = watched.filter((one) => !isUnchecked(one));
  const due = checked.filter(isDue);
  const lead = words.lead(watched.length, due.length, unchecked.length);
  return {
    title: words.title,
    description: lead,
    lead,
    state: url('/tinh-trang/'),
    states: stateCounts(site),
    gaps: library.documents.flatMap((view) => {
      const { status, by } = library.validity(view.id);
      if (status !== 'co-van-ban-moi-hon' || by !== undefined) return [];
      return [{ name: entryName(view.entry, library), href: url(view.address) }];
    }),
    unchecked: unchecked.map((one) => ({
      ...row(one),
      reason: withoutMarks(library.validity(one.view.id).reason),
    })),
    due: due.map(row),
    later: checked.filter((one) => !isDue(one)).map(row),
  };
}

function rowOf(view: DocumentView, due: string, { library, url }: Needed): WatchRow {
  const { searched } = library.validity(view.id);
  return {
    name: entryName(view.entry, library),
    href: url(view.address),
    state: stateMark(view, library),
    searched: searched ? words.searchedAt(formatDate(searched.on), searched.where) : words.never,
    due: searched ? formatDate(due) : words.now,
  };
}
