import { type Inventory, revisionOf } from '../inventory.ts';
import { type Holdings, nothingHeld, type Records, type Shelf, type Shelves } from '../shelf.ts';
import type { Tools } from '../take-along.ts';

/** Shelves and records that lie in memory. */
export function memoryShelves(): Pick<Tools, 'shelves' | 'records'> & {
  texts(version: string): Promise<Record<string, string>>;
} {
  const all = new Map<string, Map<string, Response>>();
  let holdings: Holdings = nothingHeld;
  const open = (version: string): Shelf => {
    const files = all.get(version) ?? new Map<string, Response>();
    all.set(version, files);
    return {
      match: async (path) => files.get(path)?.clone(),
      put: async (path, response) => void files.set(path, response),
      paths: async () => [...files.keys()],
      remove: async (path) => void files.delete(path),
    };
  };
  const shelves: Shelves = {
    open: async (version) => open(version),
    versions: async () => [...all.keys()],
    drop: async (version) => void all.delete(version),
  };
  const records: Records = {
    read: async () => holdings,
    write: async (next) => {
      holdings = next;
    },
  };
  const texts = async (version: string) => {
    const files = [...(all.get(version) ?? [])];
    return Object.fromEntries(
      await Promise.all(files.map(async ([path, file]) => [path, await file.clone().text()])),
    ) as Record<string, string>;
  };
  return { shelves, records, texts };
}

/** The inventory of a build that consists of texts; every set needs `chung.js`. */
export async function inventoryOf(
  version: string,
  texts: Readonly<Record<string, string>>,
  sets: Readonly<Record<string, readonly string[]>>,
): Promise<Inventory> {
  const paths = Object.keys(texts);
  const files = await Promise.all(
    paths.map(async (path) => {
      const content = new TextEncoder().encode(texts[path]);
      return [path, await revisionOf(content.buffer), content.length] as const;
    }),
  );
  return {
    version,
    day: '2026-11-30',
    files,
    shared: [paths.indexOf('chung.js')],
    sets: Object.entries(sets).map(([id, members]) => ({
      id,
      name: id,
      files: members.map((path) => paths.indexOf(path)),
    })),
  };
}
