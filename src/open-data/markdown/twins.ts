import { entryAddress } from '../../entries/addresses.ts';
import type { AnswerGroup } from '../../entries/answers.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { Library } from '../../library/library.ts';
import { haveOwnFiles } from '../../library/own-files.ts';
import type { Topic } from '../../schema/index.ts';
import { groupAddress } from '../../views/answers/answer.ts';
import type { Site } from '../../views/site.ts';
import { usedTopics } from '../../views/topics/page.ts';
import { answersMarkdown } from './answers-markdown.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { topicMarkdown } from './topic-markdown.ts';

/** What a twin tells of. */
export type TwinOf = { entry: AnyEntry } | { group: AnswerGroup } | { topic: Topic };

/** A page that has a twin in Markdown, by its address from the site's root, and what it tells of. */
export interface Twin {
  page: string;
  of: TwinOf;
}

/** All pages that are read as a text, as long as entries have files of their own. */
export function markdownTwins(library: Library): Twin[] {
  if (!haveOwnFiles(library)) return [];
  return [
    ...library.entries.map((entry) => ({
      page: entryAddress(entry.kind, entry.id),
      of: { entry },
    })),
    ...library.answers.map((group) => ({ page: groupAddress(group), of: { group } })),
    ...usedTopics(library).map((topic) => ({ page: `/chu-de/${topic.id}/`, of: { topic } })),
  ];
}

/** What a page's twin says. */
export function twinText(of: TwinOf, site: Site, whole: (address: string) => string): string {
  if ('entry' in of) return entryMarkdown(of.entry, site, whole);
  return 'group' in of
    ? answersMarkdown(of.group, site, whole)
    : topicMarkdown(of.topic, site, whole);
}
