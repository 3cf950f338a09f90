import { levels } from '../../schema/index.ts';
import { levelNames } from '../../words/entries.ts';
import { issuerWords as words } from '../../words/issuers.ts';
import type { PageHead } from '../entry/section.ts';
import type { CountedLink } from '../lists/counted-link.ts';
import type { Site } from '../site.ts';
import { issuersWithDocuments } from './page.ts';

/** The index of issuing bodies by level. */
export interface IssuerIndexPage extends PageHead {
  groups: readonly { id: string; title: string; items: readonly CountedLink[] }[];
}

/** What the index of issuing bodies shows, from the centre down. */
export function issuerIndexPage({ library, url }: Pick<Site, 'library' | 'url'>): IssuerIndexPage {
  const byLevel = Map.groupBy(issuersWithDocuments(library), ({ issuer }) => issuer.level);
  return {
    title: words.title,
    description: words.description,
    groups: levels.flatMap((level) => {
      const items = (byLevel.get(level) ?? []).map(({ issuer: { id, name }, documents }) => ({
        name,
        href: url(`/co-quan/${id}/`),
        count: documents.length,
      }));
      return items.length > 0 ? [{ id: level, title: levelNames[level], items }] : [];
    }),
  };
}
