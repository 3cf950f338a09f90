import { entryAddress } from '../../entries/addresses.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { kindPlaces } from '../../entries/kinds.ts';
import { plainLine } from '../../entries/texts.ts';
import { addedBatches } from '../../library/recent.ts';
import { changeWords as words } from '../../words/changes.ts';
import { statusNames } from '../../words/entries.ts';
import { entryName } from '../entry-name.ts';
import type { Site } from '../site.ts';

/** Something that happened to what the library holds, by the content's own days. */
export interface Change {
  /** ISO day. */
  day: string;
  kind: 'added' | 'corrected' | 'moved' | 'gone' | 'state';
  /** What it is about, by name, with its address from the site's root where there is a page. */
  name: string;
  address?: string | undefined;
  /** What happened, in words. */
  what: string;
  /** Keys by which someone may follow it: `document/25-nq-tw-2013`, `topic/dan-van`. */
  keys: readonly string[];
}

/**
 * The change log of the content, the latest first: entries added (by the ledger's numbers), mistakes
 * corrected, addresses moved or taken out, and changes of state that a source dates. Nothing is
 * taken from the history of the files: an archive of the content alone gives the same log.
 */
export function changeLog(site: Pick<Site, 'library' | 'news' | 'published'>): Change[] {
  const { library, news, published } = site;
  const added = addedBatches(news, library).flatMap(({ day, entries }) =>
    entries.map(
      (entry): Change => ({ day, kind: 'added', what: words.added, ...about(entry, site) }),
    ),
  );
  const corrected = news.corrected.flatMap(({ day, what, entries }): Change[] => {
    const named = entries.flatMap((key) => entryAt(key, site) ?? []);
    const text = plainLine(what);
    if (named.length === 0)
      return [{ day, kind: 'corrected', name: words.several, what: text, keys: [] }];
    return named.map((entry) => ({ day, kind: 'corrected', what: text, ...about(entry, site) }));
  });
  const moved = published.redirects.redirects.map(
    ({ from, to, gone, on }): Change => ({
      day: on,
      kind: to === undefined ? 'gone' : 'moved',
      name: from,
      address: to,
      what: gone ?? words.moved,
      keys: [],
    }),
  );
  return [...added, ...corrected, ...moved, ...stateChanges(site)].toSorted(
    (a, b) => b.day.localeCompare(a.day) || a.name.localeCompare(b.name, 'vi'),
  );
}

/** States that began while the library watched: from the day of its first entry on. */
function stateChanges({ library, news }: Pick<Site, 'library' | 'news'>): Change[] {
  const first = news.added.map(({ day }) => day).toSorted()[0] ?? library.day;
  return library.documents.flatMap(({ id, entry }) =>
    library.validityStates(id).flatMap(({ from, status }): Change[] =>
      from === undefined || from < first || from > library.day
        ? []
        : [
            {
              day: from,
              kind: 'state',
              what: words.state(statusNames[status]),
              ...about(entry, { library }),
            },
          ],
    ),
  );
}

function about(entry: AnyEntry, { library }: Pick<Site, 'library'>) {
  return {
    name: entryName(entry, library),
    address: entryAddress(entry.kind, entry.id),
    keys: [`${entry.kind}/${entry.id}`, ...entry.data.topics.map((topic) => `topic/${topic}`)],
  };
}

function entryAt(key: string, { library }: Pick<Site, 'library'>): AnyEntry | undefined {
  const [kind, id = ''] = key.split('/');
  return kind && kind in kindPlaces
    ? library.entry(kind as keyof typeof kindPlaces, id)
    : undefined;
}
