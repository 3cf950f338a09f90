import {
  type Holdings,
  nothingHeld,
  type Records,
  type Shelf,
  type Shelves,
} from '../../offline/shelf.ts';

/**
 * The caches of one site on its host. The name of each holds the address of the home page, because
 * two sites in folders of one host share their storage.
 *
 * @param home address of the home page, with a slash at its end.
 */
export function cacheNames(home: string) {
  const prefix = `so-tay ${new URL(home).pathname}`;
  return {
    shelfPrefix: `${prefix} tai-ve `,
    records: `${prefix} so`,
    pages: `${prefix} da-doc`,
    assets: `${prefix} tai-nguyen`,
  };
}

/** The shelves of a browser, as caches that its worker reads from too. */
export function browserShelves(home: string): Shelves {
  const { shelfPrefix } = cacheNames(home);
  return {
    open: async (version) => shelfOf(await caches.open(shelfPrefix + version), home),
    versions: async () =>
      (await caches.keys())
        .filter((name) => name.startsWith(shelfPrefix))
        .map((name) => name.slice(shelfPrefix.length)),
    drop: async (version) => void (await caches.delete(shelfPrefix + version)),
  };
}

/** A cache whose files are named by their paths below the home page. */
export function shelfOf(cache: Cache, home: string): Shelf {
  const addressOf = (path: string) => new URL(path, home).href;
  return {
    match: (path) => cache.match(addressOf(path)),
    put: (path, response) => cache.put(addressOf(path), response),
    paths: async () => (await cache.keys()).map(({ url }) => url.slice(home.length)),
    remove: async (path) => void (await cache.delete(addressOf(path))),
  };
}

/** What is held stands as one file in a cache of its own: written whole or not at all. */
export function browserRecords(home: string): Records {
  const { records } = cacheNames(home);
  const address = new URL('ngoai-tuyen/so.json', home).href;
  return {
    read: async () => {
      const file = await (await caches.open(records)).match(address);
      return file === undefined ? nothingHeld : ((await file.json()) as Holdings);
    },
    write: async (holdings) => {
      await (await caches.open(records)).put(address, Response.json(holdings));
    },
  };
}
