import { levels } from '../../schema/index.ts';
import { levelNames } from '../../words/entries.ts';
import { issuerWords as words } from '../../words/issuers.ts';
import type { PageHead } from '../entry/section.ts';
import type { CountedLink } from '../lists/counted-link.ts';
import type { Site } from '../site.ts';
import { type BodyHistory, bodyHistory } from './history.ts';
import { issuersWithDocuments } from './page.ts';

/** The index of issuing bodies by level. */
export interface IssuerIndexPage extends PageHead {
  groups: readonly { id: string; title: string; items: readonly CountedLink[] }[];
  /** Bodies that were founded, merged or ended, with a page where the library holds documents of theirs. */
  changed: readonly { name: string; href: string | undefined; history: BodyHistory }[];
}

/** What the index of issuing bodies shows, from the centre down. */
export function issuerIndexPage({ library, url }: Pick<Site, 'library' | 'url'>): IssuerIndexPage {
  const held = issuersWithDocuments(library);
  const heldIds = new Set(held.map(({ issuer }) => issuer.id));
  const byLevel = Map.groupBy(held, ({ issuer }) => issuer.level);
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
    changed: [...library.vocabulary.issuers.values()]
      .filter(({ changes }) => changes.length > 0)
      .map((issuer) => ({
        name: issuer.name,
        href: heldIds.has(issuer.id) ? url(`/co-quan/${issuer.id}/`) : undefined,
        history: bodyHistory(issuer),
      })),
  };
}
