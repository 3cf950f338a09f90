import type { DocumentView } from '../../entries/document-view.ts';
import type { Library } from '../../library/library.ts';
import { formatDate } from '../../vietnamese/index.ts';
import { laterWords as words } from '../../words/as-of-day.ts';

/** Day of the mergers of provinces (Nghị quyết 202/2025/QH15). */
const provincesMerged = '2025-07-01';

/** What became of a document's issuers and their province after its issue, the oldest first. */
export function laterNames(
  view: Pick<DocumentView, 'data'>,
  { vocabulary }: Pick<Library, 'vocabulary'>,
): string[] {
  const { issuer, coIssuers, place, issuedOn } = view.data;
  const bodies = [issuer, ...coIssuers].flatMap((id) => vocabulary.issuers.get(id) ?? []);
  const changes = bodies.flatMap(({ name, changes: all }) =>
    all.map(({ on, what }) => ({ on, what: bodies.length > 1 ? `${name} ${what}` : what })),
  );
  const home = place ? vocabulary.places.get(place) : undefined;
  if (home && home.name !== home.nowName && !home.alone) {
    changes.push({ on: provincesMerged, what: words.merged(home.name, home.nowName) });
  }
  return changes
    .filter(({ on }) => issuedOn === undefined || on > issuedOn)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, what }) => words.change(formatDate(on), what));
}
