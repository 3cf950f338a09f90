import { createHash } from 'node:crypto';
import {
  type FileRow,
  type Inventory,
  libraryId,
  type OfflineSet,
} from '../../offline/inventory.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Path below the site's root, as its address: `van-ban/25-nq-tw-2013/` for a page. */
  readonly path: string;
  readonly revision: string;
  /** Bytes as sent, packed. */
  readonly size: number;
  /** Its text, where it may name other files; undefined for fonts and the like. */
  readonly text: string | undefined;
}

/** A topic with the addresses of its pages, from the site's root; pages below them belong to it too. */
export interface TopicPages {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly string[];
}

/** Pages that any choice needs to be of use. */
const sharedPages = ['', '404.html', 'ngoai-tuyen/', 'tim-kiem/'];

/** Files that serve machines or the server, and what is there only to be saved from the page. */
const leftOut =
  /^(?:du-lieu\/(?!(?:.*\/)?index\.html$)|_may-chu\/|llms\.txt$|sw\.js$|_headers$|_redirects$|robots\.txt$|ngoai-tuyen\/kho\.json$)|\.(?:csv|md|xml|xsd|br|gz)$/;

/** Whether a file can be taken along. */
export function isTaken(path: string): boolean {
  return !leftOut.test(path);
}

/** What can be taken along of a built site. */
export function makeInventory(
  built: readonly BuiltFile[],
  topics: readonly TopicPages[],
  { day, libraryName }: { day: string; libraryName: string },
): Inventory {
  const files = [...built].sort((a, b) => (a.path < b.path ? -1 : 1));
  const names = assetsOf(files);
  const shared = withParts(
    placesOf(files, (path) => sharedPages.includes(path) || isOfSearch(path)),
    files,
    names,
  );
  const sets: OfflineSet[] = topics.map(({ id, name, pages }) => {
    const roots = pages.map((page) => page.slice(1));
    const own = placesOf(files, (path) => roots.some((root) => path.startsWith(root)));
    return { id, name, files: [...withParts(own, files, names)].filter((one) => !shared.has(one)) };
  });
  const rows: FileRow[] = files.map(({ path, revision, size }) => [path, revision, size]);
  const hash = createHash('sha256').update(JSON.stringify(rows.map(([a, b]) => [a, b])));
  const all = files.map((_file, place) => place);
  return {
    version: hash.digest('hex').slice(0, 12),
    day,
    files: rows,
    shared: [...shared],
    sets: [{ id: libraryId, name: libraryName, files: all }, ...sets],
  };
}

/** Files of the page that is shown when nothing else is there, below the folder of the site. */
export function shellOf(built: readonly BuiltFile[]): string[] {
  const page = placesOf(built, (path) => path === 'ngoai-tuyen/');
  const files = [...withParts(page, built, assetsOf(built))].map(
    (place) => built[place]?.path ?? '',
  );
  return files.map((path) => path.replace(/(^|\/)$/, '$1index.html'));
}

/** Styles, scripts and fonts by their names, which differ by their contents. */
function assetsOf(files: readonly BuiltFile[]): Map<string, number> {
  return new Map(
    files.flatMap(({ path }, place) =>
      path.startsWith('_astro/') ? [[path.slice('_astro/'.length), place] as const] : [],
    ),
  );
}

/** The search, but for the texts of all pages, which are as large as everything else in it. */
function isOfSearch(path: string): boolean {
  return path.startsWith('tim/') && !path.includes('/toan-van/fragment/');
}

function placesOf(files: readonly BuiltFile[], fits: (path: string) => boolean): number[] {
  return files.flatMap(({ path }, place) => (fits(path) ? [place] : []));
}

/** Places with those of the styles, scripts and fonts they name, and that these name in turn. */
function withParts(
  places: readonly number[],
  files: readonly BuiltFile[],
  names: ReadonlyMap<string, number>,
): Set<number> {
  const all = new Set(places);
  for (const place of all) {
    for (const [name] of files[place]?.text?.matchAll(/[\w.~@-]+\.(?:js|css|woff2)\b/g) ?? []) {
      const part = names.get(name);
      if (part !== undefined) all.add(part);
    }
  }
  return all;
}
