import { createHash } from 'node:crypto';
import {
  type FileRow,
  type Inventory,
  libraryId,
  type OfflineSet,
} from '../../offline/inventory.ts';
import { isTexts } from '../../search/files/files.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Path below the site's root, as its address: `van-ban/25-nq-tw-2013/` for a page. */
  readonly path: string;
  readonly revision: string;
  /** Bytes as sent, packed. */
  readonly size: number;
  /** Names of style sheets, scripts and fonts that it names. */
  readonly names: readonly string[];
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
  /^(?:bien-tap\/bai\/|du-lieu\/(?!(?:.*\/)?index\.html$)|_may-chu\/|anh-chia-se\/|llms\.txt$|sw\.js$|_headers$|_redirects$|robots\.txt$|ngoai-tuyen\/kho\.json$)|\.(?:csv|md|xml|xsd|br|gz)$/;

/** The address of a file below the site's root: that of a page ends with a slash. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

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
  const partsOf = partsFinder(files);
  const shared = withParts(
    placesOf(files, (path) => sharedPages.includes(path) || isOfSearch(path)),
    partsOf,
  );
  const sets: OfflineSet[] = topics.map(({ id, name, pages }) => {
    const below = pages.flatMap((page) => placesBelow(files, page.slice(1)));
    const own = [...new Set(below)].sort((a, b) => a - b);
    return { id, name, files: [...withParts(own, partsOf)].filter((one) => !shared.has(one)) };
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
  const files = [...withParts(page, partsFinder(built))].map((place) => built[place]?.path ?? '');
  return files.map((path) => path.replace(/(^|\/)$/, '$1index.html'));
}

/** Finds the places of what a file names. */
function partsFinder(files: readonly BuiltFile[]): (place: number) => readonly number[] {
  const places = new Map(files.map(({ path }, place) => [path.replace(/^_astro\//, ''), place]));
  return (place) => (files[place]?.names ?? []).flatMap((name) => places.get(name) ?? []);
}

/** The search, but for the texts of all pages, which are as large as everything else in it. */
function isOfSearch(path: string): boolean {
  return path.startsWith('tim/') && !isTexts(path);
}

/** The places of a page and of what lies below it: they stand together, for the files are in order. */
function placesBelow(files: readonly BuiltFile[], root: string): number[] {
  const places: number[] = [];
  for (let place = firstFrom(files, root); files[place]?.path.startsWith(root); place += 1)
    places.push(place);
  return places;
}

/** The first place whose path does not come before `path`, by halving. */
function firstFrom(files: readonly BuiltFile[], path: string): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(files: readonly BuiltFile[], fits: (path: string) => boolean): number[] {
  return files.flatMap(({ path }, place) => (fits(path) ? [place] : []));
}

/** Places with those of the parts that their files name, and that these name in turn. */
function withParts(
  places: readonly number[],
  partsOf: (place: number) => readonly number[],
): Set<number> {
  const all = new Set(places);
  for (const place of all) for (const part of partsOf(place)) all.add(part);
  return all;
}
