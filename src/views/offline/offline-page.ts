import { libraryId } from '../../offline/inventory.ts';
import { offlineWords as words } from '../../words/offline.ts';
import type { PageHead } from '../entry/section.ts';
import type { Site } from '../site.ts';
import { usedTopics } from '../topics/page.ts';

/** Something that can be taken along. */
export interface Choice {
  id: string;
  name: string;
}

/** What the page shows where the library is taken along. */
export interface OfflinePage extends PageHead {
  lead: string;
  library: Choice;
  topics: readonly Choice[];
}

export function offlinePage({ library }: Pick<Site, 'library'>): OfflinePage {
  return {
    title: words.title,
    description: words.description,
    lead: words.lead,
    library: { id: libraryId, name: words.whole },
    topics: usedTopics(library).map(({ id, name }) => ({ id, name })),
  };
}
