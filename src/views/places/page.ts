import type { Place } from '../../entries/places.ts';
import type { Library } from '../../library/library.ts';
import { listWords } from '../../words/lists.ts';
import { placeWords as words } from '../../words/places.ts';
import type { PageHead } from '../entry/section.ts';
import { type MixedEntries, mixedEntries, mixedPageCount } from '../lists/mixed-entries.ts';
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

/** A page of a province's entries: what the routes are made from. */
export interface PlaceListed {
  place: Place;
  /** From 1. */
  page: number;
}

/** Every page of every province. */
export function placePages(library: Library): PlaceListed[] {
  return [...library.vocabulary.places.values()].flatMap((place) =>
    Array.from({ length: mixedPageCount(library.entriesAt(place.id), library) }, (_, index) => ({
      place,
      page: index + 1,
    })),
  );
}

/** What a page of a province shows: its documents, models and reports. */
export function placePage(
  { place, page }: PlaceListed,
  site: Pick<Site, 'library' | 'url'>,
): PlacePage {
  const { library, url } = site;
  const { id, name, nowId, nowName } = place;
  const isNow = id === nowId;
  const province = isNow && library.vocabulary.provinces.find((other) => other.id === id);
  const addressOf = (other: string) => url(`/dia-phuong/${other}/`);
  const found = library.entriesAt(id);
  const first = `/dia-phuong/${id}/`;
  const entries = mixedEntries(found, { page, first, rest: first }, site);
  const { counts } = entries;
  return {
    title: listWords.onPage(name, page),
    description: words.entriesOf(name, {
      models: counts.model,
      documents: counts.document,
      reports: counts.report,
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
