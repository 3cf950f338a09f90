import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Pages of a site that is being built, each taken when it is there. */
export interface PageQueue {
  /** A page was made. */
  put(page: string, html: Uint8Array): void;
  /** All pages were made, and lie on the disk. */
  end(): void;
  /** The page as it was handed over, once; where it was not, as it lies on the disk at the end. */
  take(page: string): Promise<Uint8Array>;
  /** A page that was taken before, from the disk. */
  again(page: string): Promise<Uint8Array>;
}

const betweenLooks = 50;
const isWhole = (html: Buffer) => html.subarray(-1024).includes('</html>');

/**
 * @param site the folder that the site is built in.
 */
export function createPageQueue(site: string): PageQueue {
  const made = new Map<string, Uint8Array>();
  const awaited = new Map<string, (html: Uint8Array | Promise<Uint8Array>) => void>();
  let isEnd = false;
  const read = (page: string) => readFile(path.join(site, page, 'index.html'));
  return {
    put(page, html) {
      const give = awaited.get(page);
      awaited.delete(page);
      if (give) give(html);
      else made.set(page, html);
    },
    end() {
      isEnd = true;
      for (const [page, give] of awaited) give(read(page));
    },
    take(page) {
      const there = made.get(page);
      made.delete(page);
      if (there !== undefined) return Promise.resolve(there);
      if (isEnd) return read(page);
      return new Promise((resolve) => awaited.set(page, resolve));
    },
    async again(page) {
      for (;;) {
        const last = isEnd;
        const html = await read(page).catch((error: unknown) => {
          if (last) throw error;
          return undefined;
        });
        // It may still be on its way to the disk.
        if (html !== undefined && (last || isWhole(html))) return html;
        await pause(betweenLooks);
      }
    },
  };
}
