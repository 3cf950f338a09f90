import { addedBatches } from '../../library/recent.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { correctionAnchor, newsWords as words } from '../../words/news.ts';
import { addedWords } from '../lists/added-words.ts';
import type { Site } from '../site.ts';
import { batchAnchor } from './news-page.ts';

/** What happened to the library, as a feed reports it. */
export interface NewsEvent {
  /** Address from the site's root, which never changes: feed readers identify an event by it. */
  address: string;
  /** ISO day. */
  day: string;
  title: string;
  /** Plain text. */
  text: string;
}

/** Entries added and mistakes corrected, each with its place on the page of news. */
export function newsEvents({ library, news }: Pick<Site, 'library' | 'news'>): NewsEvent[] {
  const added = addedBatches(news, library).map(({ day, entries }) => ({
    address: `/moi/#${batchAnchor(day)}`,
    day,
    title: `${words.added}: ${addedWords(entries)}`,
    text: addedWords(entries),
  }));
  const corrected = news.corrected.map(({ day, what }, index) => ({
    address: `/moi/#${correctionAnchor(news.corrected, index)}`,
    day,
    title: `${words.corrected}, ${formatDate(day)}`,
    text: what,
  }));
  return [...added, ...corrected];
}
