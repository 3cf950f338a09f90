/** A file of the site: its path below the root, what its content is called, its bytes as sent. */
export type FileRow = readonly [path: string, revision: string, size: number];

/** What can be taken along for reading without a network, beside what every choice needs. */
export interface OfflineSet {
  /** Id of a topic, or {@link libraryId}. */
  readonly id: string;
  readonly name: string;
  /** Places of its files in the inventory. */
  readonly files: readonly number[];
}

/** All files of one build that can be kept, and what they can be taken along by. */
export interface Inventory {
  /** Changes with any of its files. */
  readonly version: string;
  /** ISO day of the build. */
  readonly day: string;
  readonly files: readonly FileRow[];
  /** Places of the files that every set needs: the frame of pages, the search. */
  readonly shared: readonly number[];
  readonly sets: readonly OfflineSet[];
}

/** The set that is the whole library. */
export const libraryId = 'thu-vien';

/** File of the inventory below the site's root. */
export const inventoryFile = 'ngoai-tuyen/kho.json';

/** The files of some sets together, each once, in the order of the inventory. */
export function filesOf(inventory: Inventory, sets: readonly string[]): FileRow[] {
  const wanted = inventory.sets.filter(({ id }) => sets.includes(id));
  const places = new Set(wanted.flatMap(({ files }) => files));
  if (wanted.length > 0) for (const place of inventory.shared) places.add(place);
  return inventory.files.filter((_file, place) => places.has(place));
}

/** Bytes that files take on the way, packed as servers send them. */
export function sizeOf(files: readonly FileRow[]): number {
  return files.reduce((sum, [, , size]) => sum + size, 0);
}

/** What a content is called: 16 hexadecimal digits of its SHA-256. */
export async function revisionOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
