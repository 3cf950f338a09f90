import type { Library } from '../../library/library.ts';
import type { Topic } from '../../schema/index.ts';
import { listWords } from '../../words/lists.ts';
import { topicWords as words } from '../../words/topics.ts';
import type { PageHead } from '../entry/section.ts';
import type { CountedLink } from '../lists/counted-link.ts';
import { type MixedEntries, mixedEntries, mixedPageCount } from '../lists/mixed-entries.ts';
import type { Site } from '../site.ts';

type Needed = Pick<Site, 'library' | 'url'>;

/** Topics that entries have, in the order of the vocabulary. */
export function usedTopics(library: Library): Topic[] {
  return [...library.vocabulary.topics.values()].filter(
    ({ id }) => library.entriesOf(id).length > 0,
  );
}

/** A page of a topic's entries: what the routes are made from. */
export interface TopicListed {
  topic: Topic;
  /** From 1. */
  page: number;
}

/** Every page of every topic that entries have. */
export function topicPages(library: Library): TopicListed[] {
  return usedTopics(library).flatMap((topic) =>
    Array.from({ length: mixedPageCount(library.entriesOf(topic.id), library) }, (_, index) => ({
      topic,
      page: index + 1,
    })),
  );
}

/** What a page of a topic shows: its entries of all kinds, and the way to taking them along. */
export function topicPage(
  { topic: { id, name, description }, page }: TopicListed,
  site: Needed,
): PageHead & { entries: MixedEntries; take: string } {
  const first = `/chu-de/${id}/`;
  return {
    title: listWords.onPage(name, page),
    description,
    crumbs: [{ name: words.title, address: '/chu-de/' }],
    entries: mixedEntries(site.library.entriesOf(id), { page, first, rest: first }, site),
    take: site.url(`/ngoai-tuyen/#${id}`),
  };
}

/** What the index of topics shows. */
export function topicIndexPage({ library, url }: Needed): PageHead & { items: CountedLink[] } {
  return {
    title: words.title,
    description: words.description,
    items: usedTopics(library).map(({ id, name }) => ({
      name,
      href: url(`/chu-de/${id}/`),
      count: library.entriesOf(id).length,
    })),
  };
}
