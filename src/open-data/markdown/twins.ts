import { entryAddress } from '../../entries/addresses.ts';
import { groupAddress } from '../../views/answers/answer.ts';
import type { Site } from '../../views/site.ts';
import { usedTopics } from '../../views/topics/page.ts';
import { haveOwnFiles } from '../own-files.ts';
import { answersMarkdown } from './answers-markdown.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { topicMarkdown } from './topic-markdown.ts';

/** A page's twin in Markdown: the page it belongs to, and what it says. */
export interface Twin {
  /** Address of the page from the site's root. */
  page: string;
  text(whole: (address: string) => string): string;
}

/** The twins of all pages that are read as a text, as long as entries have files of their own. */
export function markdownTwins(site: Site): Twin[] {
  const { library } = site;
  if (!haveOwnFiles(library)) return [];
  return [
    ...library.entries.map((entry) => ({
      page: entryAddress(entry.kind, entry.id),
      text: (whole: (address: string) => string) => entryMarkdown(entry, site, whole),
    })),
    ...library.answers.map((group) => ({
      page: groupAddress(group),
      text: (whole: (address: string) => string) => answersMarkdown(group, site, whole),
    })),
    ...usedTopics(library).map((topic) => ({
      page: `/chu-de/${topic.id}/`,
      text: (whole: (address: string) => string) => topicMarkdown(topic, site, whole),
    })),
  ];
}
