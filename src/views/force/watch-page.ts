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
}

/** What was searched when and where, and what is due. */
export interface WatchPage extends PageHead {
  lead: string;
  states: readonly StateCount[];
  /** Documents with a newer text that the library lacks. */
  gaps: readonly { name: string; href: string }[];
  due: readonly WatchRow[];
  later: readonly WatchRow[];
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
  const isDue = ({ due }: { due: string }) => due <= library.day;
  const row = ({ view, due }: { view: DocumentView; due: string }) => rowOf(view, due, site);
  const due = watched.filter(isDue);
  const lead = words.lead(watched.length, due.length);
  return {
    title: words.title,
    description: lead,
    lead,
    states: stateCounts(site),
    gaps: library.documents.flatMap((view) => {
      const { status, by } = library.validity(view.id);
      if (status !== 'co-van-ban-moi-hon' || by !== undefined) return [];
      return [{ name: entryName(view.entry, library), href: url(view.address) }];
    }),
    due: due.map(row),
    later: watched.filter((one) => !isDue(one)).map(row),
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
