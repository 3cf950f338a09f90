import { placeWords as words } from '../../words/places.ts';
import type { PageHead } from '../entry/section.ts';
import type { CountedLink } from '../lists/counted-link.ts';
import type { Site } from '../site.ts';

/** The index of provinces. */
export interface PlaceIndexPage extends PageHead {
  /** The provinces of today. */
  items: readonly CountedLink[];
  /** Former provinces that entries are filed under. */
  former: readonly CountedLink[];
}

/** What the index of provinces shows. */
export function placeIndexPage({ library, url }: Pick<Site, 'library' | 'url'>): PlaceIndexPage {
  const { provinces } = library.vocabulary;
  const linkTo = ({ id, name }: { id: string; name: string }): CountedLink => ({
    name,
    href: url(`/dia-phuong/${id}/`),
    count: library.entriesAt(id).length,
  });
  return {
    title: words.title,
    description: words.description,
    items: byName(provinces.map(linkTo)),
    former: byName(
      provinces
        .flatMap((province) => province.former.filter(({ id }) => id !== province.id))
        .map(linkTo)
        .filter(({ count }) => count > 0),
    ),
  };
}

function byName(links: readonly CountedLink[]): CountedLink[] {
  return links.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
}
