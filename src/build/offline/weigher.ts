import { parentPort, workerData } from 'node:worker_threads';
import { type BuiltFile, isTaken } from './make-inventory.ts';
import { readBuilt, type WeighedFile } from './read-built.ts';
import { readSizes, writeSizes } from './sizes.ts';
import { weigh } from './weigh.ts';

/** Where the thread works: the project, and the site that is being built. */
export interface WeigherPlaces {
  root: string;
  site: string;
}

/** What the thread is told: a page that was made, or that all files lie on the disk. */
export type WeigherOrder = { type: 'page'; path: string; html: Uint8Array } | { type: 'finish' };

/** What it answers. */
export type WeigherNews =
  | { type: 'told'; done: number; total: number }
  | { type: 'done'; built: BuiltFile[] }
  | { type: 'failed'; error: Error };

/** The thread that weighs files while another makes them. */
const { root, site } = workerData as WeigherPlaces;
const known = readSizes(root);
const made = new Map<string, WeighedFile>();
const say = (news: WeigherNews) => parentPort?.postMessage(news);

parentPort?.on('message', (order: WeigherOrder) => {
  void (order.type === 'page' ? take(order.path, order.html) : finish()).catch((error: unknown) =>
    say({ type: 'failed', error: error as Error }),
  );
});

async function take(page: string, html: Uint8Array): Promise<void> {
  const file = `${page}index.html`;
  if (isTaken(file)) made.set(file, { built: weigh(file, html, await known), length: html.length });
}

async function finish(): Promise<void> {
  const tell = (done: number, total: number) => say({ type: 'told', done, total });
  const { built, sizes } = await readBuilt(site, await known, made, tell);
  await writeSizes(root, sizes);
  say({ type: 'done', built });
}
