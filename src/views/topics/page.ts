import type { Library } from '../../library/library.ts';
import type { Topic } from '../../schema/index.ts';
import { topicWords as words } from '../../words/topics.ts';
import type { PageHead } from '../entry/section.ts';
import type { CountedLink } from '../lists/counted-link.ts';
import { type MixedEntries, mixedEntries } from '../lists/mixed-entries.ts';
import type { Site } from '../site.ts';

type Needed = Pick<Site, 'library' | 'url'>;

/** Topics that entries have, in the order of the vocabulary. */
export function usedTopics(library: Library): Topic[] {
  return [...library.vocabulary.topics.values()].filter(
    ({ id }) => library.entriesOf(id).length > 0,
  );
}

/** What the page of a topic shows: its entries of all kinds, and the way to taking them along. */
export function topicPage(
  { id, name, description }: Topic,
  site: Needed,
): PageHead & { entries: MixedEntries; take: string } {
  return {
    title: name,
    description,
    crumbs: [{ name: words.title, address: '/chu-de/' }],
    entries: mixedEntries(site.library.entriesOf(id), site),
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
