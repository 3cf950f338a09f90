import type { Place } from '../../entries/places.ts';
import { placeWords as words } from '../../words/places.ts';
import type { PageHead } from '../entry/section.ts';
import { type MixedEntries, mixedEntries } from '../lists/mixed-entries.ts';
import type { Site } from '../site.ts';

/** The page of a province, of today or of before. */
export interface PlacePage extends PageHead {
  /** The provinces that were merged into this one. */
  merged: readonly { name: string; href: string }[];
  /** The province that this one belongs to now; none for one of today. */
  now: { name: string; href: string; only: string } | undefined;
  isEmpty: boolean;
  entries: MixedEntries;
}

/** What the page of a province shows: its documents, models and reports. */
export function placePage(place: Place, site: Pick<Site, 'library' | 'url'>): PlacePage {
  const { library, url } = site;
  const { id, name, nowId, nowName } = place;
  const isNow = id === nowId;
  const province = isNow && library.vocabulary.provinces.find((other) => other.id === id);
  const addressOf = (other: string) => url(`/dia-phuong/${other}/`);
  const found = library.entriesAt(id);
  const entries = mixedEntries(found, site);
  const { documents, models, reports } = entries;
  return {
    title: name,
    description: words.entriesOf(name, {
      models: models.length,
      documents: documents.length,
      reports: reports.length,
    }),
    crumbs: [{ name: words.title, address: '/dia-phuong/' }],
    merged: (province ? province.former : [])
      .filter((former) => former.id !== id)
      .map((former) => ({ name: former.name, href: addressOf(former.id) })),
    now: isNow ? undefined : { name: nowName, href: addressOf(nowId), only: words.onlyNamed(name) },
    isEmpty: found.length === 0,
    entries,
  };
}
