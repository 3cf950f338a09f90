import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import {
  type Answer,
  newestAnswer,
  type Origin,
  type Places,
  storedFirst,
} from '../../offline/respond.ts';
import { isHashed, sitePath } from '../../offline/site-path.ts';
import { browserRecords, browserShelves, cacheNames, shelfOf } from './browser-shelves.ts';
import { toldOf } from './protocol.ts';
import { keepVisited } from './visited.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

/**
 * Stands between the pages and the network: answers from what is kept when there is none. The list
 * of files of the page that is shown when nothing else is there is written in by workbox-build.
 */
declare const self: WorkerScope & { readonly __WB_MANIFEST: Parameters<typeof precache>[0] };

const home = self.registration.scope;
const names = cacheNames(home);
const shelves = browserShelves(home);
const records = browserRecords(home);
/** How the pages opened lately were answered. */
const origins = new Map<string, Origin>();

/** Pages ask for many files in a burst: what is asked of the storage for each is asked once a second. */
const whatIsHeld = lately(async () => {
  const { held } = await records.read();
  return held ? shelves.open(held.version) : undefined;
});

precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const path = method === 'GET' ? sitePath(url, home) : undefined;
  // What is being taken along is asked of the server itself.
  if (path === undefined || event.request.cache === 'no-store') return;
  event.respondWith(answerTo(event, path));
});

self.addEventListener('message', (event) => {
  const told = toldOf(event.data);
  if (told?.tell === 'how') {
    event.ports[0]?.postMessage(origins.get(event.source?.id ?? '') ?? 'network');
  } else if (told?.tell === 'keep') {
    // The page that brought this worker was loaded before it.
    event.waitUntil(Promise.allSettled(told.addresses.map(keepNow)));
  }
});

async function answerTo(event: AskedEvent, path: string): Promise<Response> {
  const isPage = event.request.mode === 'navigate';
  const { response, origin } = await answerFor(event.request, path);
  if (isPage) {
    origins.set(event.resultingClientId, origin);
    if (origins.size > 100) origins.delete([...origins.keys()][0] ?? '');
  }
  if (response) return response;
  const fallback = isPage ? await matchPrecache('ngoai-tuyen/') : undefined;
  return fallback ?? Response.error();
}

function answerFor(request: Request, path: string): Promise<Answer> {
  const places = placesOf(path, () => fetch(request));
  if (isHashed(path)) return storedFirst(places);
  return newestAnswer(
    places,
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
}

function placesOf(path: string, network: Places['network']): Places {
  const isAsset = isHashed(path);
  const shelf = async () => shelfOf(await caches.open(isAsset ? names.assets : names.pages), home);
  const keep = async (response: Response) => keepVisited(await shelf(), path, response);
  return {
    network,
    keep,
    held: async () => (await whatIsHeld())?.match(path),
    visited: async () => {
      const read = await (await shelf()).match(path);
      if (read) return read;
      const ready = await matchPrecache(path);
      // The next build's worker drops what came with this one; a page that was read still needs it.
      if (ready && isAsset) await keep(ready.clone());
      return ready;
    },
  };
}

async function keepNow(address: string): Promise<void> {
  const path = sitePath(address, home);
  if (path === undefined) return;
  const places = placesOf(path, () => fetch(address));
  await (isHashed(path) ? storedFirst(places) : newestAnswer(places, () => new Promise(() => {})));
}

function lately<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  let at = 0;
  return () => {
    const now = Date.now();
    if (made === undefined || now - at > 1000) {
      made = make();
      at = now;
    }
    return made;
  };
}
