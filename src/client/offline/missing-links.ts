import { sitePath } from '../../offline/site-path.ts';
import { offlineNote as words } from '../../words/offline.ts';
import { link } from '../link.ts';
import { browserRecords, browserShelves, cacheNames, shelfOf } from './browser-shelves.ts';

/** Where links are marked: the page's own, and what the search finds; not the frame around them. */
const places = 'main a[href], .search-list a[href]';

/**
 * Marks the links whose pages are not on this machine, also those that come later.
 *
 * @returns what takes the marks away again.
 */
export function markMissing(): () => void {
  const home = new URL(link('/'), location.origin).href;
  const known = pathsKept(home);
  const mark = async () => {
    const paths = await known;
    for (const one of document.querySelectorAll<HTMLAnchorElement | SVGAElement>(places)) {
      // Drawings have links too, whose addresses are no texts.
      const address = new URL(one.getAttribute('href') ?? '', document.baseURI).href;
      const path = address.startsWith('http') ? sitePath(address, home) : undefined;
      if (path !== undefined && !paths.has(path)) one.dataset['missing'] = words.missing;
    }
  };
  const watcher = new MutationObserver(() => void mark());
  watcher.observe(document.body, { childList: true, subtree: true });
  void mark();
  return () => {
    watcher.disconnect();
    for (const one of document.querySelectorAll<HTMLAnchorElement | SVGAElement>(
      'a[data-missing]',
    )) {
      delete one.dataset['missing'];
    }
  };
}

async function pathsKept(home: string): Promise<ReadonlySet<string>> {
  const { held } = await browserRecords(home).read();
  const visited = shelfOf(await caches.open(cacheNames(home).pages), home);
  const taken = held ? await (await browserShelves(home).open(held.version)).paths() : [];
  return new Set([...taken, ...(await visited.paths()), 'ngoai-tuyen/']);
}
