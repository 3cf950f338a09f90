import type { DocumentView } from '../../entries/document-view.ts';
import { stateSymbols } from '../../figures/state-drawing.ts';
import { timelineOf } from '../../figures/timeline.ts';
import { deskColumns, phoneColumns, timelineSvg } from '../../figures/timeline-svg.ts';
import type { StateStatus } from '../../library/validity/validity.ts';
import { validityStatuses } from '../../schema/index.ts';
import { documentWords } from '../../words/document.ts';
import { listWords } from '../../words/lists.ts';
import { timelineWords as words } from '../../words/timeline.ts';
import { drawnState } from '../document/state-mark.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { type TimelineTopic, timelineTopics } from './topics.ts';
import { type TimelineYear, timelineYears } from './years.ts';

/** Documents along time: as a picture for a phone and one for a desktop, and as a list of links. */
export interface TimelinePage extends PageHead {
  intro: string;
  /** The timelines of all documents and of each topic. */
  topics: readonly { text: string; href: string; here: boolean }[];
  /** The states whose drawings the pictures show, in the order of the filter. */
  marks: readonly StateStatus[];
  /** The pictures as SVG, of which a style sheet shows one. */
  picture: string;
  years: readonly TimelineYear[];
}

type Needed = Pick<Site, 'library' | 'url'>;

const home = '/van-ban/dong-thoi-gian/';

/** The timeline of all documents. */
export function timelinePage(site: Needed): TimelinePage {
  return pageOf(site.library.documents, site);
}

/** The timeline of a topic's documents. */
export function topicTimelinePage(topic: TimelineTopic, site: Needed): TimelinePage {
  return pageOf(topic.documents, site, topic);
}

function statusesOf(found: readonly StateStatus[]): StateStatus[] {
  const present = new Set(found);
  const all: StateStatus[] = [...validityStatuses, 'chua-ban-hanh'];
  return all.filter((status) => present.has(status));
}

function pageOf(
  documents: readonly DocumentView[],
  site: Needed,
  topic?: TimelineTopic,
): TimelinePage {
  const { library, url } = site;
  const intro = words.intro(documents.length);
  const timeline = timelineOf(library, documents);
  const drawing = { url, stateOf: drawnState(library) };
  const marks = statusesOf(documents.flatMap(({ id }) => drawing.stateOf(id)?.status ?? []));
  return {
    title: topic ? words.titleOf(topic.name) : words.title,
    description: intro,
    kind: 'document',
    crumbs: [
      { name: documentWords.section, address: '/van-ban/' },
      ...(topic ? [{ name: words.title, address: home }] : []),
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
    marks,
    picture:
      stateSymbols(marks) +
      timelineSvg(timeline, phoneColumns(timeline), 'fig-narrow', drawing) +
      timelineSvg(timeline, deskColumns(timeline), 'fig-wide', drawing),
    years: timelineYears(timeline, site),
  };
}
