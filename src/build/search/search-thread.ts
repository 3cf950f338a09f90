import { Worker } from 'node:worker_threads';
import { inParts } from '../../lists/parts.ts';
import type { SearchNews, SearchOrder, SearchPlaces, SearchSource } from './messages.ts';

/** The search that is made beside the pages. */
export interface SearchThread {
  /** A page was made. */
  put(path: string, html: Uint8Array): void;
  /** All pages lie on the disk: resolves to how many search files were written. */
  finish(): Promise<number>;
}

/** Running texts that go to the thread at once: each way holds all of them twice. */
const atOnce = 256;

/**
 * Begins to make the search in a thread of its own.
 *
 * @param texts the running texts of the entries.
 * @param tell is told how many pages the full text has taken.
 */
export function startSearch(
  places: SearchPlaces,
  source: SearchSource,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): SearchThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: places });
  // A build that fails does not wait for it.
  worker.unref();
  const order = (one: SearchOrder) => worker.postMessage(one);
  for (const some of inParts(texts, atOnce)) order({ type: 'texts', texts: some });
  order({ type: 'source', source });
  const made = new Promise<number>((resolve, reject) => {
    worker.on('message', (news: SearchNews) => {
      if (news.type === 'told') tell(news.done, news.total);
      else if (news.type === 'done') resolve(news.files);
      else reject(news.error);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread of the search ended too early.')));
  });
  // Who waits for the search is told; who stops before does not hear of it.
  made.catch(() => {});
  return {
    put: (path, html) => order({ type: 'page', path, html }),
    async finish() {
      worker.ref();
      order({ type: 'finish' });
      try {
        return await made;
      } finally {
        await worker.terminate();
      }
    },
  };
}
