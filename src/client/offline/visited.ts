import type { Shelf } from '../../offline/shelf.ts';

/** Files kept of what was read: some hundred pages and their parts, a few megabytes. */
const most = 600;

/** Keeps what was read, the latest last; beyond a bound the oldest goes. */
export async function keepVisited(shelf: Shelf, path: string, response: Response): Promise<void> {
  await shelf.remove(path);
  await shelf.put(path, response);
  const paths = await shelf.paths();
  for (const old of paths.slice(0, Math.max(0, paths.length - most))) await shelf.remove(old);
}
