import { formatDate } from '../../vietnamese/index.ts';
import { changeWords as words } from '../../words/changes.ts';
import { newsWords } from '../../words/news.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { type Change, changeLog } from './change-log.ts';

/** A line of the log: what it is about, and what happened. */
interface LogLine {
  name: string;
  href: string | undefined;
  what: string;
}

/** The page of the change log, day by day. */
export interface LogPage extends PageHead {
  days: readonly { id: string; day: string; lines: readonly LogLine[]; rest: string | undefined }[];
}

/** A larger day is summed up: nobody reads a list of hundreds. */
const mostLines = 60;

export function logPage(site: Pick<Site, 'library' | 'news' | 'published' | 'url'>): LogPage {
  const byDay = Map.groupBy(changeLog(site), ({ day }) => day);
  return {
    title: words.title,
    description: words.lead,
    crumbs: [{ name: newsWords.title, address: '/moi/' }],
    days: [...byDay].map(([day, changes]) => {
      const shown = inOrder(changes).slice(0, mostLines);
      const more = changes.length - shown.length;
      return {
        id: `ngay-${day}`,
        day: formatDate(day),
        lines: shown.map(({ name, address, what }) => ({
          name,
          href: address && site.url(address),
          what,
        })),
        rest: more > 0 ? words.rest(more) : undefined,
      };
    }),
  };
}

/** What was wrong stands before what is new: whoever copied it wants to know. */
function inOrder(changes: readonly Change[]): Change[] {
  const rank = { corrected: 0, gone: 1, moved: 2, state: 3, added: 4 };
  return changes.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
}

/** The latest changes as a file for the reader's own list; more would not be read at once. */
export function changesFile({
  url,
  ...site
}: Pick<Site, 'library' | 'news' | 'published' | 'url'>): {
  day: string;
  changes: readonly Change[];
} {
  const changes = changeLog(site)
    .slice(0, 500)
    .map((change) => ({
      ...change,
      ...(change.address === undefined ? {} : { address: url(change.address) }),
    }));
  return { day: site.library.day, changes };
}
