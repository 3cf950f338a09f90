import { sessionListWords as words } from '../../words/session.ts';
import type { PageHead } from '../entry/section.ts';
import { type EntryCard, entryCard } from '../lists/entry-card.ts';
import type { Site } from '../site.ts';

/** The list of ready sessions. */
export interface SessionListPage extends PageHead {
  /** Address of the builder, for a session of one's own. */
  builder: string;
  /** Address of the practice with quiz questions. */
  quiz: string;
  cards: readonly EntryCard[];
}

/** What the list of ready sessions shows. */
export function sessionListPage(site: Pick<Site, 'library' | 'url'>): SessionListPage {
  const { library, url } = site;
  return {
    title: words.title,
    description: words.description(library.sessions.length),
    builder: url('/soan-bai/'),
    quiz: url('/chuyen-de/trac-nghiem/'),
    cards: library.sessions.map((entry) => entryCard(entry, site)),
  };
}
