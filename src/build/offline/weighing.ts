import { Worker } from 'node:worker_threads';
import type { Tell } from '../watching/progress.ts';
import type { BuiltFile } from './make-inventory.ts';
import type { WeigherNews, WeigherOrder, WeigherPlaces } from './weigher.ts';

/** The weighing of files beside their making. */
export interface Weighing {
  /** A page was made. */
  put(path: string, html: Uint8Array): void;
  /** All files lie on the disk: resolves to those that can be taken along. */
  finish(tell: Tell): Promise<BuiltFile[]>;
}

/** Begins to weigh files in a thread of its own. */
export function startWeighing(places: WeigherPlaces): Weighing {
  const worker = new Worker(new URL('./weigher.ts', import.meta.url), { workerData: places });
  // A build that fails does not wait for it.
  worker.unref();
  const order = (one: WeigherOrder) => worker.postMessage(one);
  let told: Tell = () => {};
  const weighed = new Promise<BuiltFile[]>((resolve, reject) => {
    worker.on('message', (news: WeigherNews) => {
      if (news.type === 'told') told(news.done, news.total);
      else if (news.type === 'done') resolve(news.built);
      else reject(news.error);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that weighs files ended too early.')));
  });
  // Who waits for it is told; who stops before does not hear of it.
  weighed.catch(() => {});
  return {
    put: (path, html) => order({ type: 'page', path, html }),
    async finish(tell) {
      told = tell;
      worker.ref();
      order({ type: 'finish' });
      try {
        return await weighed;
      } finally {
        await worker.terminate();
      }
    },
  };
}
