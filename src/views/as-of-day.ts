import type { DocumentView } from '../entries/document-view.ts';
import type { Library } from '../library/library.ts';
import type { ValidityState } from '../library/validity/validity.ts';
import { formatDate } from '../vietnamese/index.ts';

/** States in the order in which a reader counts them: what applies first. */
export const countedStates = [
  'con-hieu-luc',
  'dang-ap-dung',
  'chua-thay-thay-the',
  'co-van-ban-moi-hon',
  'mot-phan',
  'chua-co-hieu-luc',
  'chua-kiem-tra',
  'da-hoan-thanh',
  'het-hieu-luc',
  'tu-lieu',
  'ngoai-linh-vuc',
] as const;

/** All states of a document for the script of the page: `chua-ban-hanh 2013-06-03:chua-ro`. */
export function statesText(states: readonly ValidityState[]): string {
  return states
    .filter(({ status }, index) => status !== states[index - 1]?.status)
    .map(({ from, status }) => (from ? `${from}:${status}` : status))
    .join(' ');
}

/** Day of the mergers of provinces (Nghị quyết 202/2025/QH15). */
const provincesMerged = '2025-07-01';

/** What became of a document's issuers and their province after its issue, the oldest first. */
export function laterNames(view: DocumentView, library: Library): string[] {
  const { issuer, coIssuers, place, issuedOn } = view.data;
  const { issuers, places } = library.vocabulary;
  const bodies = [issuer, ...coIssuers].flatMap((id) => issuers.get(id) ?? []);
  const changes = bodies.flatMap(({ name, changes: all }) =>
    all.map(({ on, what }) => ({ on, words: bodies.length > 1 ? `${name} ${what}` : what })),
  );
  const home = place ? places.get(place) : undefined;
  if (home && home.name !== home.nowName) {
    changes.push({ on: provincesMerged, words: `${home.name} nhập thành ${home.nowName}` });
  }
  return changes
    .filter(({ on }) => issuedOn === undefined || on > issuedOn)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ on, words }) => `từ ${formatDate(on)} ${words}`);
}
