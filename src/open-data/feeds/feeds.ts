import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { plainLine } from '../../entries/texts.ts';
import { changeDays } from '../../library/changes.ts';
import type { Library } from '../../library/library.ts';
import { entryName } from '../../views/entry-name.ts';
import { issuersWithDocuments } from '../../views/issuers/page.ts';
import { newsEvents } from '../../views/news/news-events.ts';
import type { Site } from '../../views/site.ts';
import { usedTopics } from '../../views/topics/page.ts';
import { statusNames } from '../../words/entries.ts';
import { feedWords as words } from '../../words/feeds.ts';
import { newsWords } from '../../words/news.ts';

/** An event of a feed, by its address from the site's root. */
export interface FeedEvent {
  address: string;
  day: string;
  title: string;
  text: string;
}

/** A feed: where it lies, which page shows the same, and its events. */
export interface Feed {
  address: string;
  page: string;
  title: string;
  events: readonly FeedEvent[];
}

/** Feed readers ask often; what is older than these they have seen. */
const mostEvents = 60;

type Needed = Pick<Site, 'library' | 'news' | 'once'>;

/** Every feed of the site. */
export function feeds(site: Needed): Feed[] {
  const { library } = site;
  return [
    {
      address: '/moi/atom.xml',
      page: '/moi/',
      title: newsWords.feedTitle,
      events: newsEvents(site),
    },
    {
      address: '/moi/van-ban.xml',
      page: '/van-ban/',
      title: words.documents,
      events: added(
        library.documents.map(({ entry }) => entry),
        site,
      ),
    },
    {
      address: '/moi/mo-hinh.xml',
      page: '/mo-hinh/',
      title: words.models,
      events: added(library.models, site),
    },
    {
      address: '/moi/tinh-trang.xml',
      page: '/tinh-trang/hieu-luc/',
      title: words.states,
      events: stateChanges(library),
    },
    ...usedTopics(library).map(({ id, name }) => ({
      address: `/chu-de/${id}/atom.xml`,
      page: `/chu-de/${id}/`,
      title: words.of(name),
      events: added(library.entriesOf(id), site),
    })),
    ...issuersWithDocuments(library).map(({ issuer, documents }) => ({
      address: `/co-quan/${issuer.id}/atom.xml`,
      page: `/co-quan/${issuer.id}/`,
      title: words.of(issuer.name),
      events: added(
        documents.map(({ entry }) => entry),
        site,
      ),
    })),
  ];
}

/** Entries by the day on which they came into the library, the latest first. */
function added(entries: readonly AnyEntry[], { library, once }: Needed): FeedEvent[] {
  const { addedOn } = once(daysOf);
  return entries
    .flatMap((entry) => {
      const day = addedOn(entry);
      return day === undefined ? [] : [{ day, entry }];
    })
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.entry.id.localeCompare(b.entry.id))
    .slice(0, mostEvents)
    .map(({ day, entry }) => ({
      address: entryAddress(entry.kind, entry.id),
      day,
      title: entryName(entry, library),
      text: plainLine(about(entry)),
    }));
}

function about(entry: AnyEntry): string {
  if (entry.kind === 'document') return entry.data.title;
  return entry.kind === 'model' ? entry.data.difficulty : entry.data.summary;
}

/** Changes of state up to the day of the build, the latest first; the first state of a document is none. */
function stateChanges(library: Library): FeedEvent[] {
  return library.documents
    .flatMap(({ id, entry, address }) =>
      library.validityStates(id).flatMap(({ from, status, reason }) =>
        from === undefined || from > library.day || status === 'chua-kiem-tra'
          ? []
          : [
              {
                address: `${address}#tinh-trang-${from}`,
                day: from,
                title: words.state(entryName(entry, library), statusNames[status]),
                text: plainLine(reason),
              },
            ],
      ),
    )
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.address.localeCompare(b.address))
    .slice(0, mostEvents);
}

/** When entries came: found once for all feeds. */
const daysOf = ({ news, library }: Needed) => changeDays(news, library);
