import type { DocumentView } from '../../entries/document-view.ts';
import { yearBars } from '../../figures/year-bars.ts';
import type { Library } from '../../library/library.ts';
import { documentWords } from '../../words/document.ts';
import { listWords } from '../../words/lists.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { type StateMark, stateMark } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import { type DocumentLine, documentLine } from '../lists/document-row.ts';
import {
  allPages,
  type ListedPage,
  onPage,
  type Pager,
  pageCount,
  pagerOf,
  pageTail,
} from '../lists/pager.ts';
import type { Site } from '../site.ts';
import { type Circle, circleOf, circles } from './circles.ts';
import { livesOn } from './lives.ts';
import { termGroups } from './terms.ts';
import { type TimelineTopic, timelineTopics } from './topics.ts';

/** Documents along time: a row each, under the terms of the Party congress. */
export interface TimelinePage extends PageHead {
  intro: string;
  /** The timelines of all documents and of each topic. */
  topics: readonly { text: string; href: string; here: boolean }[];
  /** Who issued them, with how many each; the rows can be narrowed by it. */
  circles: readonly { id: Circle; text: string }[];
  /** How many a year, as SVG; nothing where there are too few years to compare. */
  years: string | undefined;
  /** Shapes that the life lines use. */
  ground: string;
  /** Terms named over the life lines, as SVG. */
  axis: string;
  groups: readonly TimelineGroup[];
  pager: Pager | undefined;
}

/** The rows of a term. */
export interface TimelineGroup {
  name: string;
  years: string | undefined;
  rows: readonly TimelineRow[];
}

/** A document: day, number, title, state, issuer, and its life as a line. */
export interface TimelineRow extends DocumentLine {
  circle: Circle;
  state: StateMark | undefined;
  hasEnded: boolean;
  life: string | undefined;
}

type Needed = Pick<Site, 'library' | 'url'>;

const home = '/van-ban/dong-thoi-gian/';

/** Documents on one page of a timeline. */
const rowsOnPage = 200;

/** A page of a timeline: what the route is made from. */
export interface TimelineListed {
  /** Left out: all documents. */
  topic?: TimelineTopic | undefined;
  /** From 1. */
  page: number;
}

/** Every page of the timelines of all documents and of topics. */
export function timelinePages(library: Library): TimelineListed[] {
  return [undefined, ...library.once(timelineTopics)].flatMap((topic) =>
    allPages((topic ?? library).documents.length, rowsOnPage).map((page) => ({ topic, page })),
  );
}

/** What stands behind the address of the timeline of all: nothing, `trang/2/`, `dan-van/`, `dan-van/2/`. */
export function timelineTail({ topic, page }: TimelineListed): string {
  const folder = topic ? `${topic.id}/` : page > 1 ? 'trang/' : '';
  return `${folder}${pageTail(page)}`;
}

/** What a page of a timeline shows. */
export function timelinePage({ topic, page }: TimelineListed, site: Needed): TimelinePage {
  const first = topic ? `${home}${topic.id}/` : home;
  const rest = topic ? first : `${home}trang/`;
  return pageOf((topic ?? site.library).documents, { page, first, rest }, site, topic);
}

function pageOf(
  documents: readonly DocumentView[],
  listed: ListedPage,
  site: Needed,
  topic?: TimelineTopic,
): TimelinePage {
  const { library, url } = site;
  const intro = words.intro(documents.length);
  const lives = livesOn(library);
  const shown = onPage(documents, listed.page, rowsOnPage);
  // They narrow the rows of the page.
  const byCircle = Map.groupBy(shown, circleOf);
  return {
    title: listWords.onPage(topic ? words.titleOf(topic.name) : words.title, listed.page),
    description: intro,
    kind: 'document',
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      ...(topic || listed.page > 1 ? [{ name: words.title, address: home }] : []),
    ],
    intro,
    topics: [
      {
        text: listWords.counted(words.allTopics, library.documents.length),
        href: url(home),
        here: !topic,
      },
      ...library.once(timelineTopics).map(({ id, name, documents: { length } }) => ({
        text: listWords.counted(name, length),
        href: url(`${home}${id}/`),
        here: id === topic?.id,
      })),
    ],
    circles: circles.flatMap((id) => {
      const count = byCircle.get(id)?.length ?? 0;
      return count === 0 ? [] : [{ id, text: listWords.counted(words.circles[id], count) }];
    }),
    years: yearsOf(documents),
    ground: lives.ground,
    axis: lives.axis,
    groups: termGroups(shown, library).map(({ name, years, documents: inside }) => ({
      name,
      years,
      rows: inside.map((view) => ({
        ...documentLine(view, site),
        circle: circleOf(view),
        state: stateMark(view, library),
        hasEnded: library.validity(view.id).status === 'het-hieu-luc',
        life: lives.lineOf(view),
      })),
    })),
    pager: pagerOf({ ...listed, last: pageCount(documents.length, rowsOnPage) }, url),
  };
}

/** Fewer years than these are seen at a glance in the rows. */
const fewestYears = 4;

function yearsOf(documents: readonly DocumentView[]): string | undefined {
  const byYear = Map.groupBy(
    documents.filter(({ year }) => year !== undefined),
    ({ year }) => Number(year),
  );
  const counts = [...byYear].map(([year, { length }]) => ({ year, count: length }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  if (!most || counts.length < fewestYears) return undefined;
  return yearBars(counts, words.yearsName(most.year, most.count));
}
