import { sessionWords } from '../../words/session.ts';
import type { PageHead } from '../entry/section.ts';
import { type EntryCard, entryCard } from '../lists/entry-card.ts';
import type { Site } from '../site.ts';

/** What a page that depends on its script says about itself, mainly to readers without scripts. */
export interface ToolWords {
  title: string;
  lead: string;
  noScript: string;
  /** Heading of the ready sessions, where they are offered under one. */
  ready?: string;
  opening: string;
  failed: string;
  retry: string;
}

/** A page about study sessions that depends on its script; without scripts it offers the ready sessions. */
export interface SessionTool extends PageHead {
  words: ToolWords;
  /** Pattern of the fragments that the script reads from its address: they are no anchors of the page. */
  fragment: string;
  sessions: readonly EntryCard[];
}

/** @param words only those of the tool are used. */
export function sessionTool(
  { title, lead, noScript, ready, opening, failed, retry }: ToolWords,
  fragment: string,
  site: Pick<Site, 'library' | 'url'>,
): SessionTool {
  const words = { title, lead, noScript, opening, failed, retry };
  return {
    title,
    description: lead,
    kind: 'session',
    crumbs: [{ name: sessionWords.section, address: '/chuyen-de/' }],
    words: ready === undefined ? words : { ...words, ready },
    fragment,
    sessions: site.library.sessions.map((entry) => entryCard(entry, site)),
  };
}
