import { type FileRow, filesOf, type Inventory, revisionOf, sizeOf } from './inventory.ts';
import { type Records, revisionHeader, type Shelf, type Shelves, type Taken } from './shelf.ts';

/** What taking something along asks of the browser. */
export interface Tools {
  readonly shelves: Shelves;
  readonly records: Records;
  /** The inventory of the build that the server has now; rejects without a network. */
  inventory(): Promise<Inventory>;
  /** A file as the server has it now; rejects without a network. */
  fetch(path: string): Promise<Response>;
}

/** How far it is; bytes as sent, those that needed no sending included. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The server has another build than the inventory tells of: begin again with the new inventory. */
export class BuildChanged extends Error {}

/** Requests under way at a time: enough for a line of long delay, bearable for a small server. */
const atOnce = 6;

/**
 * Takes sets along whole, or leaves what is held as it is.
 *
 * Every file is checked against the inventory, so that one shelf never mixes two builds. Files that
 * an earlier attempt or the build held before has already are not fetched again. The last step alone,
 * one record, makes the new shelf the one that is read from.
 *
 * @param sets all that is wanted afterwards; what is held and not named goes.
 * @throws {@link BuildChanged}, or what the browser throws when the line breaks or storage is full.
 */
export async function takeAlong(
  sets: readonly string[],
  tools: Tools,
  tell: (progress: Progress) => void = () => {},
): Promise<Taken> {
  const { shelves, records } = tools;
  const inventory = await tools.inventory();
  const { version, day } = inventory;
  const next: Taken = { version, day, sets: sets.filter((id) => isKnown(inventory, id)) };
  const { held } = await records.read();
  await records.write({ held, next });

  const files = filesOf(inventory, next.sets);
  const shelf = await shelves.open(version);
  const there = new Set(await shelf.paths());
  const older = (await shelves.versions()).filter((other) => other !== version);
  const sources = await Promise.all(older.map((other) => shelves.open(other)));

  const total = sizeOf(files);
  let done = 0;
  const waiting = [...files];
  let failed = false;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && !failed; file = waiting.shift()) {
      const [path, , size] = file;
      if (!there.has(path)) await bring(file, shelf, sources, tools);
      done += size;
      tell({ done, total });
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  // All come to rest before the first failure is told: nothing is written behind the caller's back.
  const ends = await Promise.allSettled(workers);
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;

  await records.write({ held: next, next: null });
  await tidy(next, files, shelf, shelves);
  return next;
}

/** Gives up all that is held and under way. */
export async function giveUp({
  shelves,
  records,
}: Omit<Tools, 'inventory' | 'fetch'>): Promise<void> {
  await records.write({ held: null, next: null });
  for (const version of await shelves.versions()) await shelves.drop(version);
}

/** Puts a file on the shelf: out of an older one that has the same, or else from the server. */
async function bring(
  [path, revision]: FileRow,
  shelf: Shelf,
  sources: readonly Shelf[],
  { fetch }: Pick<Tools, 'fetch'>,
): Promise<void> {
  for (const source of sources) {
    const known = await source.match(path);
    if (known?.headers.get(revisionHeader) === revision) return shelf.put(path, known);
  }
  const response = await fetch(path);
  if (response.status === 404 || response.status === 410) throw new BuildChanged(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  const content = await response.arrayBuffer();
  if ((await revisionOf(content)) !== revision) throw new BuildChanged(path);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const headers = { 'content-type': type, [revisionHeader]: revision };
  await shelf.put(path, new Response(content, { headers }));
}

/** What is read from no more goes once the record stands; a crash before that leaves it for later. */
async function tidy(
  { version }: Taken,
  files: readonly FileRow[],
  shelf: Shelf,
  shelves: Shelves,
): Promise<void> {
  for (const other of await shelves.versions()) if (other !== version) await shelves.drop(other);
  const wanted = new Set(files.map(([path]) => path));
  for (const path of await shelf.paths()) if (!wanted.has(path)) await shelf.remove(path);
}

function isKnown(inventory: Inventory, id: string): boolean {
  return inventory.sets.some((set) => set.id === id);
}
