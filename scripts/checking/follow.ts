import { watch } from 'node:fs';
import { join, sep } from 'node:path';

/** Some programs write a file twice, and editors save several. */
const pause = 80;

/** What changed since it was last asked: files by their path from the root, or more than can be told one by one. */
export type Changes = ReadonlySet<string> | 'all';

/** A folder that is followed. */
export interface Following {
  /** Calls back at each change, one call after the other; what changed before the first call is told in it. */
  start(changed: (changes: Changes) => Promise<void>): void;
  stop(): void;
}

/**
 * Follows a folder under the root, from now on.
 *
 * @param failed what is told when following, or what was called back, fails.
 */
export function follow(root: string, folder: string, failed: (error: unknown) => void): Following {
  let files = new Set<string>();
  let isWhole = false;
  let call: ((changes: Changes) => Promise<void>) | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const watcher = watch(join(root, folder), { recursive: true }, (_, name) => {
    // A folder that came, went or was renamed does not tell each of its files.
    if (name === null || !/\.\w+$/.test(name)) isWhole = true;
    else files.add(`${folder}/${name.split(sep).join('/')}`);
    later();
  });
  watcher.on('error', failed);
  function later(): void {
    clearTimeout(waiting);
    if (call) waiting = setTimeout(pass, pause);
  }
  function pass(): void {
    const changes = isWhole ? 'all' : files;
    files = new Set();
    isWhole = false;
    last = last.then(() => call?.(changes)).catch(failed);
  }
  return {
    start: (changed) => {
      call = changed;
      if (isWhole || files.size > 0) later();
    },
    stop: () => {
      clearTimeout(waiting);
      watcher.close();
    },
  };
}
